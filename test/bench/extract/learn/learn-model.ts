import { measurePieces } from '../../../../src/extract/generic/measure-pieces.ts';
import type { Vocabulary } from '../../../../src/extract/generic/open-measures.ts';
import type { Trees } from '../../../../src/extract/generic/run-trees.ts';
import { boostTrees } from './boost-trees.ts';
import { type Example, measuresOf } from './examples.ts';
import { hash } from './hash.ts';
import { learnWords } from './learn-words.ts';

/** What is learnt of a set of pages. */
export interface Model {
  readonly words: Vocabulary;
  readonly trees: Trees;
}

const growth = { trees: 500, leaves: 15, rate: 0.05, least: 1, features: 0.3, ridge: 1 };

/** So many parts of the publishers take turns: the words each part is seen through are learnt from the others. */
const parts = 3;

/** Learns words and trees. The trees see each page through words learnt from other publishers' pages, as they will later. */
export function learnModel(pages: readonly Example[]): Model {
  const rows: number[][] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (let part = 0; part < parts; part += 1) {
    const isPart = ({ host }: Example) => hash(`${host} `) % parts === part;
    const words = learnWords(pages.filter((page) => !isPart(page)));
    for (const page of pages.filter(isPart))
      for (const [at, row] of measurePieces(measuresOf(page, words)).entries()) {
        const weight = page.labels.weights[at] ?? 0;
        if (weight === 0) continue;
        rows.push(row);
        labels.push(page.labels.labels[at] ?? 0);
        weights.push(weight * 50);
      }
  }
  const trees = boostTrees({ rows, labels: Float64Array.from(labels), weights: Float64Array.from(weights) }, growth);
  return { words: learnWords(pages), trees };
}
