import type { Bead } from '../article.ts';
import { alignTexts } from './align-texts.ts';
import { weights } from './data/weights.ts';
import { finish } from './finish.ts';

/** Pairs the paragraphs of an article with those of its translation: every paragraph in exactly one bead, in order of the Korean. */
export function alignParagraphs(ko: readonly string[], en: readonly string[]): Bead[] {
  return finish(alignParagraphsInSteps(ko, en));
}

/** The same in short steps, for `runInSlices`: what a page of hundreds of paragraphs needs. */
export function* alignParagraphsInSteps(ko: readonly string[], en: readonly string[]): Generator<void, Bead[]> {
  const least = Math.min(ko.length, en.length);
  const first = countSame(least, (at) => [ko[at], en[at]]);
  const last = countSame(least - first, (at) => [ko.at(-1 - at), en.at(-1 - at)]);
  const middle = yield* alignTexts(ko.slice(first, ko.length - last), en.slice(first, en.length - last), weights);
  return [
    ...twins(first, 0, 0),
    ...middle.map((bead) => ({ ...bead, ko: bead.ko.map((at) => at + first), en: bead.en.map((at) => at + first) })),
    ...twins(last, ko.length - last, en.length - last),
  ];
}

/** How many paragraphs in a row, at most so many, are the same in both: they pair with each other. */
function countSame(most: number, both: (at: number) => readonly (string | undefined)[]): number {
  let count = 0;
  while (count < most && isSame(...both(count))) count += 1;
  return count;
}

function isSame(one = '', two = ''): boolean {
  const [left, right] = [one, two].map((text) => text.replace(/\s+/g, ' ').trim());
  return left === right;
}

/** So many pairs, from these paragraphs on. */
function twins(count: number, ko: number, en: number): Bead[] {
  return Array.from({ length: count }, (_, at) => ({ ko: [ko + at], en: [en + at], confidence: 1 }));
}
