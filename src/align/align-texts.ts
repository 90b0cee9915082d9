import type { Bead } from '../article.ts';
import { type Candidate, eachCandidate } from './candidates.ts';
import { describeBead, featureCount } from './describe-bead.ts';
import { joinMoved } from './find-moved.ts';
import { bestWay, probabilityOf, sumWays } from './lattice.ts';
import { readTexts, type TextPair } from './read-texts.ts';
import { type SentenceTies, tieSentences } from './tie-sentences.ts';

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
  const { beads, scores } = yield* scoreBeads(texts, ties, weights.paragraphs);
  const places = (ko.length + 1) * (en.length + 1);
  const lattice = {
    places,
    end: places - 1,
    from: beads.map(({ from }) => from),
    to: beads.map(({ to }) => to),
    scores,
  };
  const sums = yield* sumWays(lattice);
  const probabilities = beads.map((_, at) => probabilityOf(lattice, sums, at));
  const alone = chancesAlone(texts, beads, probabilities);
  const way = bestWay(lattice).flatMap((at) => {
    const bead = beads[at];
    if (!bead) return [];
    const lone = bead.leapt.map((part) => ({ ko: [part], en: [], confidence: sure(alone.ko[part]) }));
    const own =
      bead.en.length === 0
        ? alone.ko[bead.ko[0] ?? 0]
        : bead.ko.length === 0
          ? alone.en[bead.en[0] ?? 0]
          : probabilities[at];
    return [{ ko: bead.ko, en: bead.en, confidence: sure(own) }, ...lone];
  });
  return joinMoved(texts, way);
}

/** All beads that might be, with their scores. */
function* scoreBeads(
  texts: TextPair,
  ties: SentenceTies,
  weights: readonly number[],
): Generator<void, { readonly beads: Candidate[]; readonly scores: number[] }> {
  const beads: Candidate[] = [];
  const scores: number[] = [];
  const features = new Float64Array(featureCount);
  for (let i = 0; i <= texts.ko.units.length; i += 1) {
    eachCandidate(texts, ties, i, (bead) => {
      describeBead(texts, ties, bead, features);
      let score = texts.verse && (bead.ko.length === 0 || bead.en.length === 0) ? -lonelinessOfVerse : 0;
      for (let at = 0; at < featureCount; at += 1) score += (features[at] ?? 0) * (weights[at] ?? 0);
      beads.push(bead);
      scores.push(score);
    });
    yield;
  }
  return { beads, scores };
}

/** Probability of each paragraph to stand alone, whatever the others do. */
function chancesAlone({ ko, en }: TextPair, beads: readonly Candidate[], probabilities: readonly number[]) {
  const alone = { ko: new Float64Array(ko.units.length), en: new Float64Array(en.units.length) };
  for (const [at, bead] of beads.entries()) {
    const probability = probabilities[at] ?? 0;
    for (const part of bead.en.length === 0 ? bead.ko : bead.leapt)
      alone.ko[part] = (alone.ko[part] ?? 0) + probability;
    if (bead.ko.length === 0) for (const part of bead.en) alone.en[part] = (alone.en[part] ?? 0) + probability;
  }
  return alone;
}

function sure(probability = 0): number {
  return Math.min(1, probability);
}
