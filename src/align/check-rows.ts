import type { Check, Row } from '../article.ts';
import { checkNumbers } from './check-numbers.ts';
import { mistranslations } from './data/mistranslations.ts';
import { findSpellings, type Spelling } from './find-spellings.ts';

/** The two sides of a row as the spans of its checks count them: paragraphs joined by "\n". */
interface Sides {
  readonly ko: string;
  readonly en: string;
}

/** Pairs less sure than this say nothing about each other. */
const sure = 0.9;

/**
 * Hints for the reader, row by row: numbers that disagree in a confident pair, names that are spelled in more than one
 * way, and known mistranslations. Never more than a hint: the text stays as it is.
 */
export function checkRows(rows: readonly Row[]): Check[] {
  const pairs = rows.map(sidesOf);
  const checks = [
    ...pairs.flatMap((pair, row) =>
      checkNumbers(pair.ko, pair.en).map((spans): Check => ({ kind: 'number', row, ...spans })),
    ),
    ...checkNames(findSpellings(pairs)),
    ...pairs.flatMap(checkWords),
  ];
  return checks.sort((one, two) => one.row - two.row || one.ko.start - two.ko.start || one.en.start - two.en.start);
}

function sidesOf({ ko, en, confidence }: Row): Sides {
  if (confidence < sure || ko.length === 0 || en.length === 0) return { ko: '', en: '' };
  const join = (side: Row['ko']) => side.map(({ text }) => text).join('\n');
  return { ko: join(ko), en: join(en) };
}

/** A hint where a name first stands in a row, if the article spells that name in several ways; capitals do not count. */
function checkNames(spellings: readonly Spelling[]): Check[] {
  const ways = new Map<string, Map<string, string>>();
  for (const { name, spelling } of spellings) {
    const known = ways.get(name) ?? new Map<string, string>();
    if (!known.has(spelling.toLowerCase())) known.set(spelling.toLowerCase(), spelling);
    ways.set(name, known);
  }
  return spellings.flatMap(({ name, row, ko, en }) => {
    const list = [...(ways.get(name)?.values() ?? [])];
    if (list.length < 2) return [];
    return [
      { kind: 'name', row, ko, en, hint: { ko: `${name}: ${list.join(', ')}`, en: `${name}: ${list.join(', ')}` } },
    ];
  });
}

function checkWords({ ko, en }: Sides, row: number): Check[] {
  return mistranslations.flatMap((entry): Check[] => {
    const korean = entry.ko.exec(ko);
    const english = entry.en.exec(en);
    if (korean === null || english === null || entry.unless?.test(en)) return [];
    const spans = {
      ko: { start: korean.index, end: korean.index + korean[0].length },
      en: { start: english.index, end: english.index + english[0].length },
    };
    return [{ kind: 'mistranslation', row, ...spans, hint: entry.hint }];
  });
}
