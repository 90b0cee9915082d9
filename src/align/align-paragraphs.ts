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
  const first = equalAtStart(ko, en);
  const last = equalAtEnd(ko, en, Math.min(ko.length, en.length) - first);
  const middle = yield* alignTexts(ko.slice(first, ko.length - last), en.slice(first, en.length - last), weights);
  return [
    ...range(first).map((at) => twins(at, at)),
    ...middle.map((bead) => ({ ...bead, ko: bead.ko.map((at) => at + first), en: bead.en.map((at) => at + first) })),
    ...range(last).map((at) => twins(ko.length - last + at, en.length - last + at)),
  ];
}

/** Equal paragraphs at the start, which pair with each other. */
function equalAtStart(ko: readonly string[], en: readonly string[]): number {
  let count = 0;
  while (count < Math.min(ko.length, en.length) && isSame(ko[count], en[count])) count += 1;
  return count;
}

function equalAtEnd(ko: readonly string[], en: readonly string[], most: number): number {
  let count = 0;
  while (count < most && isSame(ko[ko.length - 1 - count], en[en.length - 1 - count])) count += 1;
  return count;
}

function isSame(one = '', two = ''): boolean {
  return one === two || one.replace(/\s+/g, ' ').trim() === two.replace(/\s+/g, ' ').trim();
}

function twins(ko: number, en: number): Bead {
  return { ko: [ko], en: [en], confidence: 1 };
}

function range(length: number): number[] {
  return Array.from({ length }, (_, at) => at);
}
