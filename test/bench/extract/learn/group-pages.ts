import { nameWords } from '../../../../src/extract/generic/split-words.ts';
import type { Example } from './examples.ts';

/** From which share of common words on, the classes and ids of two pages show that one system made them. */
const likeness = 0.7;

/** A number for each page; pages of one publisher, or of one publisher's making, have the same. */
export function groupPages(pages: readonly Example[]): number[] {
  const leader = pages.map((_, at) => at);
  const find = (at: number): number => {
    const up = leader[at] ?? at;
    return up === at ? at : find(up);
  };
  const words = pages.map(({ sketch }) => new Set(nameWords(sketch.names).flat().filter(isWord)));
  for (const [at, page] of pages.entries())
    for (let other = 0; other < at; other += 1)
      if (page.host === pages[other]?.host || areAlike(words[at] ?? new Set(), words[other] ?? new Set()))
        leader[find(at)] = find(other);
  return pages.map((_, at) => find(at));
}

function isWord(letters: string): boolean {
  return letters.length > 1 && letters.length < 20;
}

function areAlike(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  const [small, large] = one.size < two.size ? [one, two] : [two, one];
  if (small.size < 12 || small.size < likeness * large.size) return false;
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return common >= likeness * (one.size + two.size - common);
}
