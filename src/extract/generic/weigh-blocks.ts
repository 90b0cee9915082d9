import { openBlockModel } from './block-model.ts';
import type { Look } from './look-closely.ts';
import { measurePieces } from './measure-pieces.ts';
import { openMeasures, type PageHints } from './open-measures.ts';
import { runTrees, type Trees } from './run-trees.ts';
import { smoothChances } from './smooth-chances.ts';

/** For each block of a sketch, how probably it is the article's, by the shipped model or another. */
export function weighBlocks(
  { sketch, sums }: Pick<Look, 'sketch' | 'sums'>,
  hints: PageHints,
  trees: Trees = openBlockModel(),
): number[] {
  const page = openMeasures(sketch, sums, hints);
  const chances = measurePieces(page).map(runTrees(trees));
  return smoothChances(chances, page.main.first);
}
