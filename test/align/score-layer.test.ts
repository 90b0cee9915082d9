import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeLayerBead, layerCount } from '../../src/align/describe-layer.ts';
import type { LayerRows } from '../../src/align/layer-rows.ts';
import { layerScorer } from '../../src/align/score-layer.ts';
import { enSizes, koSizes, type LayerInput } from '../../src/align/sentence-layer.ts';

const sentence = fc.record({
  length: fc.integer({ min: 1, max: 300 }),
  weight: fc.double({ min: 1, max: 20, noNaN: true }),
  flags: fc.nat(63),
  unit: fc.nat(2),
});
const side = fc.array(sentence, { minLength: 3, maxLength: 6 });
const shared = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 9, noNaN: true }));
const weight = fc.double({ min: -3, max: 3, noNaN: true });

describe('layerScorer', () => {
  it('scores every bead as its features weigh', () => {
    fc.assert(
      fc.property(
        side,
        side,
        fc.array(shared, { minLength: 72, maxLength: 72 }),
        fc.array(weight, { minLength: layerCount, maxLength: layerCount }),
        fc.boolean(),
        (left, right, links, weights, verse) => {
          const input = inputOf(rowsOf(left), rowsOf(right), links, verse);
          const score = layerScorer(input, weights);
          const features = new Float64Array(layerCount);
          for (let i = 0; i <= left.length; i += 1) {
            for (let j = 0; j <= right.length; j += 1) {
              for (const [type, m] of koSizes.entries()) {
                if (i < m || j < (enSizes[type] ?? 1)) continue;
                describeLayerBead(input, i, j, type, features);
                const weighed = features.reduce((sum, feature, at) => sum + feature * (weights[at] ?? 0), 0);
                expect(score(i, j, type)).toBeCloseTo(weighed, 9);
              }
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

function rowsOf(sentences: readonly { length: number; weight: number; flags: number; unit: number }[]): LayerRows {
  const before = (numbers: readonly number[]) => {
    const sums = new Float64Array(numbers.length + 1);
    for (const [at, number] of numbers.entries()) sums[at + 1] = (sums[at] ?? 0) + number;
    return sums;
  };
  return {
    count: sentences.length,
    length: before(sentences.map(({ length }) => length)),
    weight: before(sentences.map((each) => each.weight)),
    unit: Int32Array.from(sentences.map(({ unit }) => unit).sort((a, b) => a - b)),
    flags: Uint8Array.from(sentences, ({ flags }) => flags),
  };
}

function inputOf(ko: LayerRows, en: LayerRows, links: readonly number[], verse: boolean): LayerInput {
  const none = new Float32Array(0);
  const empty = { weight: none, stray: none, first: new Int32Array(0), sum: none, best: none };
  const cells = ko.count * en.count;
  return {
    ko,
    en,
    ratio: 2,
    verse,
    links: {
      columns: en.count,
      hard: Float32Array.from(links.slice(0, cells)),
      soft: Float32Array.from(links.slice(36, 36 + cells)),
      ko: empty,
      en: empty,
    },
  };
}
