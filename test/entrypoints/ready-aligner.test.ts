import { expect, it, vi } from 'vitest';
import { readyAligner } from '../../entrypoints/popup/ready-aligner.ts';
import { aligner } from '../../src/align/aligner.ts';

it('has the aligner pair something, and is silent where it does not come', async () => {
  const alignWithinRow = vi.fn(aligner.alignWithinRow);
  await readyAligner(async () => ({ ...aligner, alignWithinRow }));
  expect(alignWithinRow.mock.results[0]?.value).toHaveLength(2);
  await expect(readyAligner(() => Promise.reject(new Error('gone')))).resolves.toBeUndefined();
});
