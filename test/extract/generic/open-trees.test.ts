import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTrees } from '../../../src/extract/generic/open-trees.ts';
import { runTrees, type Trees } from '../../../src/extract/generic/run-trees.ts';
import { packTrees } from '../../bench/extract/learn/pack-trees.ts';

/** A tree as its nodes, root first, left branch before right. */
interface Drawn {
  readonly feature: number[];
  readonly value: number[];
  readonly right: number[];
}

const leaf = fc.integer({ min: -2000, max: 2000 }).map((vote) => ({ feature: [-1], value: [vote / 1000], right: [0] }));

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
function lineUp(drawn: readonly Drawn[]): Trees {
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

describe('openTrees', () => {
  it('gives back the trees that were packed', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), (drawn) => {
        const trees = lineUp(drawn);
        const { roots, feature, value, right } = openTrees(packTrees(trees));
        expect({
          roots,
          feature: Array.from(feature),
          value: Array.from(value),
          right: Array.from(right),
          base: -0.3,
        }).toEqual(trees);
      }),
    );
  });

  it('keeps votes that two digits cannot say at the edge', () => {
    const packed = packTrees({ roots: [0], feature: [-1], value: [50], right: [0], base: 0 });
    expect(runTrees(openTrees(packed), [])).toBeGreaterThan(0.9);
  });
});
