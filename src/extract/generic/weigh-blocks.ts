import { noOpinion, type Opinion } from './ask-readability.ts';
import { openBlockModel } from './block-model.ts';
import type { Look } from './look-closely.ts';
import { measurePieces } from './measure-pieces.ts';
import { type Measures, openMeasures, type PageHints, withOpinion } from './open-measures.ts';
import { runTrees } from './run-trees.ts';

/** For each block of a sketch, how probably it is the article's; and what Readability said, where it was asked. */
export interface Weighed {
  readonly chances: readonly number[];
  readonly opinion: Opinion;
}

/** From which doubt on Readability is asked. It costs more than all the rest, and changes little on a clear page. */
export const worthAsking = 0.25;

/** Weighs the blocks of a page; where that leaves doubt, once more with Readability's opinion. */
export function weighBlocks({ sketch, sums, ask }: Look, hints: PageHints): Weighed {
  const model = openBlockModel();
  const page = openMeasures(sketch, sums, hints, model.words);
  const weigh = (measures: Measures) => measurePieces(measures).map((row) => runTrees(model.trees, row));
  const chances = weigh(page);
  if (doubtOf(chances, page.sizes) < worthAsking) return { chances, opinion: noOpinion };
  const opinion = ask();
  return { chances: opinion.kept.size > 0 ? weigh(withOpinion(page, opinion.kept)) : chances, opinion };
}

/** How much text is left undecided, as a share of what is taken: 0 where every block is clearly in or out. */
export function doubtOf(chances: readonly number[], sizes: ArrayLike<number>): number {
  let [open, taken] = [0, 0];
  for (const [at, chance] of chances.entries()) {
    const size = sizes[at] ?? 0;
    open += size * (1 - Math.abs(2 * chance - 1));
    if (chance > 0.5) taken += size;
  }
  return open / Math.max(1, taken);
}
