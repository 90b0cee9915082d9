import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../../src/article.ts';
import { takeBlocks } from '../../../src/extract/generic/choose-blocks.ts';

const text = 'The harbour office of Gaon counted forty-one boats on Monday morning, six more than before.';

/** Whether blocks of these chances are taken, all of one length. */
function take(chances: readonly number[], kind: BlockKind = 'paragraph'): boolean[] {
  const pieces = chances.map(() => ({ block: { kind, text }, frame: 0, linked: 0 }));
  const frames = [{ parent: -1, tag: 'body' }];
  return takeBlocks({ frames, pieces, names: [''], elements: [] }, chances, new Map());
}

describe('takeBlocks', () => {
  it('takes what is likely', () => {
    expect(take([0.1, 0.9, 0.2, 0.6, 0.1])).toEqual([false, true, false, true, false]);
  });

  it('takes what is doubtful among what is not sure either, but nothing after it', () => {
    expect(take([0.45, 0.7, 0.45, 0.6, 0.45])).toEqual([true, true, true, true, false]);
  });

  it('leaves what is doubtful among what is sure', () => {
    expect(take([1, 1, 1, 0.45, 1, 1])).toEqual([true, true, true, false, true, true]);
  });

  it('takes no figure, and nothing where nothing is likely', () => {
    expect(take([0.9], 'figure')).toEqual([false]);
    expect(take([0.45, 0.4, 0.45])).toEqual([false, false, false]);
  });
});
