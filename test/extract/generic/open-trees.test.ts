import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTrees } from '../../../src/extract/generic/open-trees.ts';
import { runTrees } from '../../../src/extract/generic/run-trees.ts';
import type { GrownTrees } from '../../bench/extract/learn/boost-trees.ts';
import { packTrees } from '../../bench/extract/learn/pack-trees.ts';

/** A tree as its nodes, root first, left branch before right. */
interface Drawn {
  readonly feature: number[];
  readonly value: number[];
  readonly right: number[];
}

const leaf = fc.integer({ min: -900, max: 900 }).map((vote) => ({ feature: [-1], value: [vote / 1000], right: [0] }));

/** Joins two branches under a test. */
function join(feature: number, value: number, left: Drawn, right: Drawn): Drawn {
  const moved = (part: Drawn, by: number) => part.right.map((at, node) => (part.feature[node] === -1 ? 0 : at + by));
  return {
    feature: [feature, ...left.feature, ...right.feature],
    value: [value, ...left.value, ...right.value],
    right: [1 + left.feature.length, ...moved(left, 1), ...moved(right, 1 + left.feature.length)],
  };
}

const { tree } = fc.letrec<{ tree: Drawn; branch: Drawn }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, leaf, tie('branch')),
  branch: fc
    .tuple(fc.nat({ max: 20 }), fc.integer({ min: -50, max: 50 }), tie('tree'), tie('tree'))
    .map(([feature, value, left, right]) => join(feature, value / 10, left, right)),
}));

/** Several trees in one set of columns. */
function lineUp(drawn: readonly Drawn[]): GrownTrees {
  const all = { roots: [] as number[], feature: [] as number[], value: [] as number[], right: [] as number[] };
  for (const { feature, value, right } of drawn) {
    const start = all.feature.length;
    all.roots.push(start);
    all.feature.push(...feature);
    all.value.push(...value);
    all.right.push(...right.map((at, node) => (feature[node] === -1 ? 0 : at + start)));
  }
  return { ...all, base: -0.3 };
}

/** What grown trees say of a row, node by node. */
function ask({ roots, feature, value, right, base }: GrownTrees, row: readonly number[]): number {
  let vote = base;
  for (const root of roots) {
    let at = root;
    for (let tested = feature[at] ?? -1; tested >= 0; tested = feature[at] ?? -1)
      at = (row[tested] ?? 0) <= (value[at] ?? 0) ? at + 1 : (right[at] ?? 0);
    vote += value[at] ?? 0;
  }
  return 1 / (1 + Math.exp(-vote));
}

describe('openTrees', () => {
  it('gives back the trees that were packed', () => {
    const row = fc.array(
      fc.integer({ min: -60, max: 60 }).map((value) => value / 10),
      { maxLength: 21 },
    );
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), fc.array(row), (drawn, rows) => {
        const grown = lineUp(drawn);
        const vote = runTrees(openTrees(packTrees(grown)));
        for (const each of rows) expect(vote(each)).toBeCloseTo(ask(grown, each), 12);
      }),
    );
  });

  it('packs no more tests than two digits can name', () => {
    const stumps = Array.from({ length: 3000 }, (_, at) => ({
      feature: [at, -1, -1],
      value: [0, 0, 0],
      right: [2, 0, 0],
    }));
    expect(() => packTrees(lineUp(stumps))).toThrow();
  });

  it('keeps votes that two digits cannot say at the edge', () => {
    const packed = packTrees({ roots: [0], feature: [-1], value: [50], right: [0], base: 0 });
    expect(runTrees(openTrees(packed))([])).toBeCloseTo(1 / (1 + Math.exp(-1.351)));
  });
});
