import type { Check, Row, Span } from '../article.ts';
import { doubtOf } from './doubt-of.ts';
import { passageText } from './passage-text.ts';
import type { Say } from './words.ts';

/** Something to say about a row, in words; `spans` are the places it speaks of. */
export interface Remark {
  readonly words: string;
  readonly spans?: { readonly ko: Span; readonly en: Span };
}

/** What there is to say about each row that gives cause: a doubtful pair first, then what is worth checking in it. */
export function rowRemarks(rows: readonly Row[], checks: readonly Check[], say: Say): Map<number, Remark[]> {
  const remarks = new Map<number, Remark[]>();
  const add = (row: number, remark: Remark) => remarks.set(row, [...(remarks.get(row) ?? []), remark]);
  for (const [at, row] of rows.entries()) {
    const doubt = doubtOf(row);
    if (doubt) add(at, { words: say(doubt) });
  }
  const told = new Set<string>();
  for (const check of checks) {
    const quoted = quote(rows[check.row], check);
    // A spelling is told of once, where it first stands: ten rows with the same remark are no help.
    const spelling = check.kind === 'name' ? `${check.hint?.ko} ${quoted.en.toLowerCase()}` : '';
    if (spelling !== '' && told.has(spelling)) continue;
    told.add(spelling);
    add(check.row, { words: wordsOf(check, quoted, say), spans: { ko: check.ko, en: check.en } });
  }
  return remarks;
}

function wordsOf({ kind, hint }: Check, quoted: { ko: string; en: string }, say: Say): string {
  if (kind === 'number') return say('checkNumber', quoted.ko, quoted.en);
  // The hint comes in both languages; the interface's own word says which of them is wanted.
  const own = say('hintLanguage') === 'ko' ? hint?.ko : hint?.en;
  return kind === 'name' ? say('checkName', own ?? quoted.en) : say('checkWord', own ?? quoted.en);
}

function quote(row: Row | undefined, { ko, en }: Check): { ko: string; en: string } {
  return {
    ko: passageText(row?.ko ?? []).slice(ko.start, ko.end),
    en: passageText(row?.en ?? []).slice(en.start, en.end),
  };
}
