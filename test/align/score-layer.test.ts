import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAside, isFirst, isLast, isQuestion, isQuotation, type LayerRows } from '../../src/align/layer-rows.ts';
import { layerCount, layerScorer } from '../../src/align/score-layer.ts';
import { enSizes, koSizes, type LayerInput } from '../../src/align/sentence-layer.ts';
import { layerDescriber } from '../bench/align/describe-layer.ts';
import { layerNames } from '../bench/align/feature-names.ts';

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
  it('scores every bead as its features weigh, each for itself', () => {
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
          const describe = layerDescriber(input);
          const features = new Float64Array(layerCount);
          for (let i = 0; i <= left.length; i += 1) {
            for (let j = 0; j <= right.length; j += 1) {
              for (const [type, m] of koSizes.entries()) {
                if (i < m || j < (enSizes[type] ?? 1)) continue;
                describe(i, j, type, features);
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

  /** Two Korean sentences of two paragraphs, the first an aside, beside one question that quotes; and one sentence more of each. */
  const input = inputOf(
    rowsOf([
      { length: 20, weight: 4, flags: isFirst | isAside, unit: 0 },
      { length: 30, weight: 6, flags: isQuestion | isLast, unit: 1 },
      { length: 40, weight: 3, flags: 0, unit: 1 },
    ]),
    rowsOf([
      { length: 96, weight: 8, flags: isFirst | isLast | isQuestion | isQuotation, unit: 0 },
      { length: 60, weight: 5, flags: isQuotation, unit: 1 },
    ]),
    Object.assign(Array(72).fill(0), { 0: 1, 2: 3, 36: 2, 37: 0.5 }),
    false,
  );

  it.each([
    [
      'two beside one',
      [2, 1, '2:1'],
      {
        '2:1': 1,
        'length off': Math.log(104 / 100),
        'length off²': Math.log(104 / 100) ** 2,
        'length deviation': 4 / (4 * Math.sqrt(216)),
        hard: 4,
        'hard √': 2,
        soft: 2,
        'soft √': Math.SQRT2,
        'share ko': 0.6,
        'share en': 0.75,
        'share least': 0.6,
        'question same': 1,
        'quotation off': 1,
        'crosses ko': 1,
        'closes both': 1,
        'opens both': 1,
        aside: 1,
        position: 4 * (1 / 3 - 1 / 4),
        'wide share': 0.6,
      },
    ],
    [
      'an English sentence alone, behind all of the Korean',
      [3, 2, '0:1'],
      {
        '0:1': 1,
        'alone en length': Math.log(61) - 4,
        'alone en best': 0.5 / 3,
        'alone en share': 0.1,
        'alone en weight': 5 / 6,
        'alone en tail': 1,
        'alone en quotation': 1,
        'alone en balance': Math.log(3 / 4),
      },
    ],
  ] as const)('knows the features of %s', (_, [i, j, shape], expected) => {
    const features = new Float64Array(layerCount);
    layerDescriber(input)(i, j, layerNames.indexOf(shape), features);
    const found = [...features].flatMap((feature, at) => (feature === 0 ? [] : [[layerNames[at], feature] as const]));
    expect(found.map(([name]) => name)).toEqual(Object.keys(expected));
    for (const [at, feature] of Object.values(expected).entries()) expect(found[at]?.[1]).toBeCloseTo(feature, 6);
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
