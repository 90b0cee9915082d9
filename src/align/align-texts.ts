import type { Bead } from '../article.ts';
import { type Candidate, eachCandidate } from './candidates.ts';
import { describeBead, featureCount } from './describe-bead.ts';
import { joinMoved } from './find-moved.ts';
import { bestWay, probabilityOf, sumWays } from './lattice.ts';
import { readTexts } from './read-texts.ts';
import { tieSentences } from './tie-sentences.ts';

/** The weight vector in its two parts: for beads of paragraphs and for beads of sentences. */
export interface Weights {
  readonly paragraphs: readonly number[];
  readonly sentences: readonly number[];
}

/** What a line of verse without partner costs more: poems have no captions, and their short lines look like some. */
const lonelinessOfVerse = 2;

/** Aligns two lists of paragraphs with these weights, in short steps. */
export function* alignTexts(ko: readonly string[], en: readonly string[], weights: Weights): Generator<void, Bead[]> {
  const texts = yield* readTexts(ko, en);
  const ties = yield* tieSentences(texts, weights.sentences);
  const beads: Candidate[] = [];
  const scores: number[] = [];
  const features = new Float64Array(featureCount);
  for (let i = 0; i <= ko.length; i += 1) {
    eachCandidate(texts, ties, i, (bead) => {
      describeBead(texts, ties, bead, features);
      let score = texts.verse && (bead.ko.length === 0 || bead.en.length === 0) ? -lonelinessOfVerse : 0;
      for (let at = 0; at < featureCount; at += 1) score += (features[at] ?? 0) * (weights.paragraphs[at] ?? 0);
      beads.push(bead);
      scores.push(score);
    });
    yield;
  }
  const places = (ko.length + 1) * (en.length + 1);
  const lattice = {
    places,
    end: places - 1,
    from: beads.map(({ from }) => from),
    to: beads.map(({ to }) => to),
    scores,
  };
  const sums = yield* sumWays(lattice);
  const alone = { ko: new Float64Array(ko.length), en: new Float64Array(en.length) };
  for (const [at, bead] of beads.entries()) {
    const probability = probabilityOf(lattice, sums, at);
    for (const part of bead.en.length === 0 ? bead.ko : bead.leapt)
      alone.ko[part] = (alone.ko[part] ?? 0) + probability;
    if (bead.ko.length === 0) for (const part of bead.en) alone.en[part] = (alone.en[part] ?? 0) + probability;
  }
  const way = bestWay(lattice).flatMap((at) => {
    const bead = beads[at];
    if (!bead) return [];
    const lone = bead.leapt.map((part) => ({ ko: [part], en: [], confidence: sure(alone.ko[part]) }));
    const own =
      bead.en.length === 0
        ? alone.ko[bead.ko[0] ?? 0]
        : bead.ko.length === 0
          ? alone.en[bead.en[0] ?? 0]
          : probabilityOf(lattice, sums, at);
    return [{ ko: bead.ko, en: bead.en, confidence: sure(own) }, ...lone];
  });
  return joinMoved(texts, way);
}

function sure(probability = 0): number {
  return Math.min(1, probability);
}
