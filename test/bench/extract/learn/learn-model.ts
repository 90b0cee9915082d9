import type { PackedTrees } from '../../../../src/extract/generic/open-trees.ts';
import { boostTrees } from './boost-trees.ts';
import { type Example, measureExample } from './examples.ts';
import { packTrees } from './pack-trees.ts';

const growth = { trees: 120, leaves: 31, rate: 0.12, least: 1, features: 0.3, ridge: 1 };

/** What a page's weight of 1 is to the booster, whose least sum in a leaf is meant for single rows. */
const scale = 50;

/** Learns trees from the blocks of some pages; those whose label is not known are left out. */
export function learnModel(pages: readonly Example[]): PackedTrees {
  const rows: number[][] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const page of pages)
    for (const [at, row] of measureExample(page).entries()) {
      const weight = page.labels.weights[at] ?? 0;
      if (weight === 0) continue;
      rows.push(row);
      labels.push(page.labels.labels[at] ?? 0);
      weights.push(weight * scale);
    }
  const known = { rows, labels: Float64Array.from(labels), weights: Float64Array.from(weights) };
  return packTrees(boostTrees(known, growth));
}
