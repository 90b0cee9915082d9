import type { Trees } from '../../../../src/extract/generic/run-trees.ts';
import { packTrees } from './pack-trees.ts';

/** The source of the data file that the extension ships. */
export function writeModel(trees: Trees): string {
  const { base, tests, nodes } = packTrees(trees);
  return `import type { PackedTrees } from '../open-trees.ts';

/** Written by "npm run learn:extract". */
export const packedTrees: PackedTrees = {
  base: ${base},
  tests:
    '${tests}',
  nodes:
    '${nodes}',
};
`;
}
