import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTrees } from '../../../src/extract/generic/open-trees.ts';
import { runTrees } from '../../../src/extract/generic/run-trees.ts';
import { boostTrees } from '../../bench/extract/learn/boost-trees.ts';
import { packTrees } from '../../bench/extract/learn/pack-trees.ts';

const stump = openTrees(
  packTrees({ roots: [0], feature: [0, -1, -1], value: [0.5, -0.9, 0.9], right: [2, 0, 0], base: 0 }),
);

describe('runTrees', () => {
  it.each([
    [[0.5], 1 / (1 + Math.exp(0.9))],
    [[0.6], 1 / (1 + Math.exp(-0.9))],
    [[], 1 / (1 + Math.exp(0.9))],
  ])('votes on %j', (row, chance) => {
    expect(runTrees(stump)(row)).toBeCloseTo(chance);
  });

  it('gives a probability for any row', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true })), (row) => {
        const chance = runTrees(stump)(row);
        return chance > 0 && chance < 1;
      }),
    );
  });

  it('learns what no single measure tells: one of two, but not both', () => {
    const rows = Array.from({ length: 400 }, (_, at) => [at % 2, Math.floor(at / 2) % 2, (at * 7) % 13]);
    const labels = Float64Array.from(rows, ([a = 0, b = 0]) => (a + b === 1 ? 1 : 0));
    const growth = { trees: 30, leaves: 4, rate: 0.3, least: 1, features: 1, ridge: 1 };
    rows[0] = [0, 0, 0.5];
    const weights = Float64Array.from(rows, (_, at) => 1 + (at % 3) / 10);
    const trees = openTrees(packTrees(boostTrees({ rows, labels, weights }, growth)));
    expect(
      [
        [0, 1, 3],
        [1, 0, 3],
        [0, 0, 3],
        [1, 1, 3],
      ].map((row) => Math.round(runTrees(trees)(row))),
    ).toEqual([1, 1, 0, 0]);
  });
});
