import type { Span } from '../article.ts';
import { spellingPattern } from './spelling-pattern.ts';

/** A Korean name and one of its spellings, found together in a pair. */
export interface Spelling {
  readonly name: string;
  readonly spelling: string;
  /** Index of the pair. */
  readonly row: number;
  readonly ko: Span;
  readonly en: Span;
}

/** People past which a page is a list of names, not an article. */
const most = 100;

/** What stands behind a person's name in news: a role, on its own or as the end of a longer one (경제부지사). */
const roles =
  '기자|특파원|앵커|대표|대표이사|의원|위원장|위원|장관|차관|총리|대통령|지사|시장|군수|구청장|도지사|교육감|이사장|이사|회장|부회장|사장|부사장|원장|관장|소장|국장|과장|팀장|실장|본부장|센터장|청장|처장|총장|학장|교장|교수|박사|연구원|변호사|검사|판사|대변인|감독|선수|코치|작가|시인|화백|감사|목사|신부|스님|후보|발행인|논설위원|칼럼니스트|씨|양|군';
const named = new RegExp(
  `(?<![가-힣])([가-힣]{2,3})\\s(?:[가-힣]{1,8}\\s?)?(?:${roles})(?=[은는이가을를도의와과,\\s=”’"')]|께서|에게|으로|$)`,
  'g',
);

/**
 * The people of an article who are named with a role, and how their names are written in the English beside them, in
 * order. Reads what the page itself says; no list of persons is consulted.
 */
export function findSpellings(pairs: readonly { readonly ko: string; readonly en: string }[]): Spelling[] {
  const found: Spelling[] = [];
  for (const name of namesIn(pairs)) {
    const pattern = spellingPattern(name);
    if (pattern === undefined) continue;
    for (const [row, { ko, en }] of pairs.entries()) {
      const at = ko.indexOf(name);
      if (at < 0) continue;
      for (const { 0: spelling, index } of en.matchAll(pattern)) {
        if (!isCapitalized(spelling)) continue;
        const spans = { ko: { start: at, end: at + name.length }, en: { start: index, end: index + spelling.length } };
        found.push({ name, spelling, row, ...spans });
      }
    }
  }
  return found.sort((one, two) => one.row - two.row || one.en.start - two.en.start);
}

function namesIn(pairs: readonly { readonly ko: string }[]): Set<string> {
  const names = pairs.flatMap(({ ko }) => [...ko.matchAll(named)].map(([, name = '']) => name));
  return new Set([...new Set(names)].slice(0, most));
}

/** Every part that is parted by a space begins with a capital: "Moon Il-suk", never "so young". */
function isCapitalized(spelling: string): boolean {
  const words = spelling.split(/,?\s/);
  return /^\p{Lu}/u.test(words[0] ?? '') && /^\p{Lu}/u.test(words.at(-1) ?? '');
}
