import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findThreshold } from '../../../src/extract/generic/find-threshold.ts';

interface Piece {
  readonly chance: number;
  readonly size: number;
}

const pieces = fc.array(
  fc.record({ chance: fc.double({ min: 0, max: 1, noNaN: true }), size: fc.integer({ min: 1, max: 900 }) }),
  { maxLength: 12 },
);

/** The F1 to be expected of the blocks above a threshold. */
function expectedF1(all: readonly Piece[], threshold: number): number {
  const sum = (some: readonly Piece[], of: (piece: Piece) => number) =>
    some.reduce((total, piece) => total + of(piece), 0);
  const taken = all.filter(({ chance }) => chance > threshold);
  const wanted = sum(all, ({ chance, size }) => chance * size);
  const right = sum(taken, ({ chance, size }) => chance * size);
  return (2 * right) / Math.max(1, sum(taken, ({ size }) => size) + wanted);
}

const thresholdOf = (all: readonly Piece[]) =>
  findThreshold(
    all.map(({ chance }) => chance),
    all.map(({ size }) => size),
  );

describe('findThreshold', () => {
  it('asks for half where a page is sure of its blocks, and for less where it is not', () => {
    expect(findThreshold([1, 1, 0.45, 0], [500, 500, 60, 800])).toBeGreaterThan(0.48);
    expect(findThreshold([0.7, 0.6, 0.45, 0.1], [500, 500, 60, 800])).toBeLessThan(0.45);
  });

  it('takes nothing where nothing is likely', () => {
    expect(findThreshold([0.2, 0.1, 0.25], [100, 200, 300])).toBe(0.3);
    expect(findThreshold([], [])).toBe(0.3);
  });

  it('expects no more of any other threshold', () => {
    fc.assert(
      fc.property(pieces, fc.double({ min: 0.3, max: 1, noNaN: true }), (all, other) => {
        expect(expectedF1(all, thresholdOf(all))).toBeGreaterThanOrEqual(expectedF1(all, other) - 1e-9);
      }),
    );
  });
});
