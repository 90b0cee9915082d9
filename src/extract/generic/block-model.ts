import { packedTrees } from './data/block-model.ts';
import { openTrees } from './open-trees.ts';
import type { Trees } from './run-trees.ts';

let opened: Trees | undefined;

/** What tells the blocks of an article from the rest of its page, as learnt by `test/bench/extract/learn`; opened once. */
export function openBlockModel(): Trees {
  opened ??= openTrees(packedTrees);
  return opened;
}
