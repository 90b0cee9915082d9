import type { ExclusionReason } from '../../article.ts';
import { claimsArticle } from '../claims-article.ts';
import { clonePage } from '../clone-inert.ts';
import { findLabelledBoxes } from '../find-labelled-boxes.ts';
import { dropStrangers } from './drop-strangers.ts';
import { type FrameSums, measureFrames } from './measure-frames.ts';
import { type NamedLayout, nameFrames, pruneLayout } from './prune-layout.ts';
import { type Layout, sketchPage } from './sketch-page.ts';
import { stripPage } from './strip-page.ts';

/** A page as the model is shown it. */
export interface Look {
  /** The page without strangers, before anything else was pruned. */
  readonly seen: NamedLayout;
  readonly sketch: NamedLayout;
  readonly sums: FrameSums;
  /** Boxes that say by their first line that they are none of the article, on Korean pages. */
  readonly boxes: ReadonlyMap<Element, ExclusionReason>;
}

const noBoxes: Look['boxes'] = new Map();

/** Looks at an inert copy of the page; what cannot hold an article is pruned from it. `base` resolves its pictures; `title` is the page's. */
export function lookClosely(page: Document, base: string, title: string): Look {
  const copy = clonePage(page);
  stripPage(copy);
  const seen = sketchPage(copy.body, base);
  const layout = seen.pieces.length > 0 ? seen : sketchPage(copy.body, base, true);
  return { ...pruned(layout, title, page), boxes: /[가-힣]/.test(page.title) ? findLabelledBoxes(copy.body) : noBoxes };
}

/** Looks at the live page, which a sketch leaves as it is: a copy would take too long. */
export function lookFrugally(page: Document, base: string, title: string): Look {
  return { ...pruned(sketchPage(page.body, base), title, page), boxes: noBoxes };
}

function pruned(layout: Layout, title: string, page: Document): Omit<Look, 'boxes'> {
  const seen = dropStrangers(nameFrames(layout), title, () => claimsArticle(page));
  const sums = measureFrames(seen);
  return { seen, sketch: pruneLayout(seen, sums, title), sums };
}
