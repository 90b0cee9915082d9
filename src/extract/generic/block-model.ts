import { lineWeights, nameWeights, packedTrees } from './data/block-model.ts';
import type { Vocabulary } from './open-measures.ts';
import { openTrees } from './open-trees.ts';
import type { Trees } from './run-trees.ts';

/** What tells the blocks of an article from the rest of its page. */
export interface BlockModel {
  readonly words: Vocabulary;
  readonly trees: Trees;
}

let opened: BlockModel | undefined;

/** The model as learnt by `test/bench/extract/learn`, opened once. */
export function openBlockModel(): BlockModel {
  opened ??= {
    words: { names: readWeights(nameWeights), lines: readWeights(lineWeights) },
    trees: openTrees(packedTrees),
  };
  return opened;
}

/** "share:-0.8,read more:-0.5" as a map. */
function readWeights(list: string): ReadonlyMap<string, number> {
  return new Map(
    list.split(',').map((entry) => {
      const colon = entry.lastIndexOf(':');
      return [entry.slice(0, colon), Number(entry.slice(colon + 1))] as const;
    }),
  );
}
