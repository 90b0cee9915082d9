import type { Bead } from '../article.ts';
import { alignTexts, type Weights } from './align-texts.ts';
import { weights } from './data/weights.ts';
import { finish } from './finish.ts';

/** What a sentence without partner costs more than a paragraph: inside a row the two sides say the same. */
const loneliness = 4;
const lonelier = (all: readonly number[]) =>
  all.map((weight, at) => (at === 1 || at === 2 ? weight - loneliness : weight));
const withinRow: Weights = { paragraphs: lonelier(weights.paragraphs), sentences: lonelier(weights.sentences) };

/** Pairs the sentences of a row's Korean side with those of its English side, every sentence in exactly one bead. */
export function alignWithinRow(ko: readonly string[], en: readonly string[]): Bead[] {
  return finish(alignTexts(ko, en, withinRow));
}
