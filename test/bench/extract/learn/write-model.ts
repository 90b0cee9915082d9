import type { PackedTrees } from '../../../../src/extract/generic/open-trees.ts';

/** The source of the data file that the extension ships. */
export function writeModel({ base, sizes, tests, nodes }: PackedTrees): string {
  return `import type { PackedTrees } from '../open-trees.ts';

/** Written by "npm run learn:extract". */
export const packedTrees: PackedTrees = {
  base: ${base},
  sizes: [${sizes.join(', ')}],
  tests:
    '${tests}',
  nodes:
    '${nodes}',
};
`;
}
