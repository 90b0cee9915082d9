import type { Vocabulary } from '../../../../src/extract/generic/open-measures.ts';
import type { Trees } from '../../../../src/extract/generic/run-trees.ts';
import type { WordWeights } from '../../../../src/extract/generic/weigh-words.ts';
import { packTrees } from './pack-trees.ts';

/** The source of the data file that the extension ships. */
export function writeModel({ words, trees }: { words: Vocabulary; trees: Trees }): string {
  const { base, tests, nodes } = packTrees(trees);
  return `import type { PackedTrees } from '../open-trees.ts';

/** Written by test/bench/extract/learn: words of classes and ids, with what they speak for. */
export const nameWeights =
  '${listOf(words.names)}';

/** Words of short lines, likewise. */
export const lineWeights =
  '${listOf(words.lines)}';

/** The trees, packed. */
export const packedTrees: PackedTrees = {
  base: ${base},
  tests: '${tests}',
  nodes: '${nodes}',
};
`;
}

function listOf(weights: WordWeights): string {
  return [...weights].map(([word, weight]) => `${word}:${weight}`).join(',');
}
