import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smoothChances } from '../../../src/extract/generic/smooth-chances.ts';

const chance = fc.double({ min: 0, max: 1, noNaN: true });

/** The same by its definition: the sum over all ways to take some blocks and leave the others. */
function byEnumeration(chances: readonly number[]): number[] {
  const taken = chances.map(() => 0);
  let all = 0;
  for (let way = 0; way < 2 ** chances.length; way += 1) {
    const isIn = (at: number) => ((way >> at) & 1) === 1;
    const weight = chances.reduce((product, own, at) => {
      const step = at > 0 && isIn(at) === isIn(at - 1) ? Math.exp(0.6) : 1;
      return product * step * (isIn(at) ? own : 1 - own);
    }, 1);
    all += weight;
    for (const at of chances.keys()) if (isIn(at)) taken[at] = (taken[at] ?? 0) + weight;
  }
  return taken.map((sum) => sum / all);
}

describe('smoothChances', () => {
  it('follows the neighbours where a block says little itself', () => {
    const [, between] = smoothChances([0.95, 0.45, 0.95], 0);
    expect(between).toBeGreaterThan(0.5);
    expect(smoothChances([0.1, 0.55, 0.1], 0)[1]).toBeLessThan(0.5);
  });

  it('leaves a block that is sure of itself, and all before the first', () => {
    expect(smoothChances([0.9, 0.05, 0.9], 0)[1]).toBeLessThan(0.5);
    expect(smoothChances([0.45, 0.95, 0.95], 1)[0]).toBe(0.45);
  });

  it('gives what the sum over all ways gives', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { maxLength: 8 }), (chances) => {
        const expected = byEnumeration(chances);
        for (const [at, smoothed] of smoothChances(chances, 0).entries())
          expect(smoothed).toBeCloseTo(expected[at] ?? 0, 9);
      }),
    );
  });

  it('gives a chance for each, whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(chance), fc.integer({ min: -1, max: 5 }), (chances, first) => {
        const smoothed = smoothChances(chances, first);
        expect(smoothed).toHaveLength(chances.length);
        for (const one of smoothed) expect(one).toSatisfy((value: number) => value >= 0 && value <= 1);
      }),
    );
  });
});
