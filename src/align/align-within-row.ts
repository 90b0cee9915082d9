import type { Bead } from '../article.ts';
import { alignTexts, type Weights } from './align-texts.ts';
import { weights } from './data/weights.ts';
import { finish } from './finish.ts';

/** What a sentence without partner costs more than a paragraph: inside a row the two sides say the same. */
const loneliness = 4;
const withinRow: Weights = {
  paragraphs: weights.paragraphs.map((weight, at) => (at === 1 || at === 2 ? weight - loneliness : weight)),
  sentences: weights.sentences.map((weight, at) => (at === 1 || at === 2 ? weight - loneliness : weight)),
};

/** Pairs the sentences of a row's Korean side with those of its English side, every sentence in exactly one bead. */
export function alignWithinRow(ko: readonly string[], en: readonly string[]): Bead[] {
  return finish(alignTexts(ko, en, withinRow));
}
