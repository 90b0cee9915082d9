import { openBlockModel } from './block-model.ts';
import type { Look } from './look-closely.ts';
import { measurePieces } from './measure-pieces.ts';
import { openMeasures, type PageHints } from './open-measures.ts';
import { runTrees } from './run-trees.ts';

/** For each block of a sketch, how probably it is the article's. */
export function weighBlocks({ sketch, sums }: Pick<Look, 'sketch' | 'sums'>, hints: PageHints): number[] {
  const trees = openBlockModel();
  return measurePieces(openMeasures(sketch, sums, hints)).map((row) => runTrees(trees, row));
}
