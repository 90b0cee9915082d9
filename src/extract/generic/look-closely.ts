import type { ExclusionReason } from '../../article.ts';
import { clonePage } from '../clone-inert.ts';
import { findLabelledBoxes } from '../find-labelled-boxes.ts';
import { askReadability, noOpinion, type Opinion } from './ask-readability.ts';
import { type FrameSums, measureFrames } from './measure-frames.ts';
import { type Pruned, pruneLayout } from './prune-layout.ts';
import { type Layout, sketchPage } from './sketch-page.ts';
import { stripPage, stripPictures } from './strip-page.ts';

/** A page as the model is shown it. */
export interface Look {
  readonly sketch: Pruned;
  readonly sums: FrameSums;
  /** Asks Readability about what is left of the copy. It takes the copy apart, so that it can be asked once. */
  readonly ask: () => Opinion;
  /** Boxes that say by their first line that they are none of the article, on Korean pages. */
  readonly boxes: ReadonlyMap<Element, ExclusionReason>;
}

const noBoxes: Look['boxes'] = new Map();

/** Looks at an inert copy of the page; what cannot hold an article is pruned from it. */
export function lookClosely(page: Document, url: string): Look {
  const copy = clonePage(page);
  stripPage(copy);
  const seen = sketchPage(copy.body, url);
  const look = pruned(seen.pieces.length > 0 ? seen : sketchPage(copy.body, url, true));
  const boxes = /[가-힣]/.test(page.title) ? findLabelledBoxes(copy.body) : noBoxes;
  const ask = () => {
    for (const element of [...look.sketch.cut, ...boxes.keys()]) element.remove();
    stripPictures(copy);
    return askReadability(copy, look.sketch);
  };
  return { ...look, boxes, ask };
}

/** Looks at the live page, which a sketch leaves as it is: a copy would take too long, and Readability longer. */
export function lookFrugally(page: Document, url: string): Look {
  return { ...pruned(sketchPage(page.body, url)), ask: () => noOpinion, boxes: noBoxes };
}

function pruned(layout: Layout): Pick<Look, 'sketch' | 'sums'> {
  const sums = measureFrames(layout);
  return { sketch: pruneLayout(layout, sums), sums };
}
