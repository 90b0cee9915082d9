import { lineWeights, nameWeights, treeColumns } from './data/block-model.ts';
import type { Vocabulary } from './open-measures.ts';
import type { Trees } from './run-trees.ts';

/** What tells the blocks of an article from the rest of its page. */
export interface BlockModel {
  readonly words: Vocabulary;
  readonly trees: Trees;
}

/** The model as learnt by `test/bench/extract/learn`; the data is numbers in columns, and words with their weights. */
export function openBlockModel(): BlockModel {
  return { words: { names: readWeights(nameWeights), lines: readWeights(lineWeights) }, trees: treeColumns };
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
