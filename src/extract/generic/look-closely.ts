import type { ExclusionReason } from '../../article.ts';
import { claimsArticle } from '../claims-article.ts';
import { clonePage, prepareInert } from '../clone-inert.ts';
import { findLabelledBoxes } from '../find-labelled-boxes.ts';
import { flattenShadows } from '../flatten-shadows.ts';
import { isTooDeep } from './check-budget.ts';
import { dropStrangers } from './drop-strangers.ts';
import { type FrameSums, measureFrames } from './measure-frames.ts';
import { mendOpenLinks } from './mend-open-links.ts';
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

/** Looks at the page; what cannot hold an article is pruned from it. `base` resolves its pictures; `title` is the page's. */
export function lookClosely(page: Document, base: string, title: string): Look {
  const layout = mayLookAtIt(page) ? sketchIt(page, base) : undefined;
  return layout === undefined || layout.pieces.length === 0
    ? lookAtCopy(page, base, title)
    : { ...pruned(layout, title, page), boxes: noBoxes };
}

/**
 * True where nothing is to be had of an inert copy but what copying costs. In a copy, elements of XHTML have their usual
 * names, and boxes of a Korean page are looked for; shadow roots, which are flattened in it, show when the page is sketched.
 */
function mayLookAtIt(page: Document): boolean {
  return page.contentType === 'text/html' && !/[가-힣]/.test(page.title);
}

function sketchIt(page: Document, base: string): Layout {
  const inert = prepareInert(page);
  const copy = (element: Element, deep: boolean): Element | undefined => {
    if (deep && isTooDeep(element)) return undefined;
    const made = inert(element, deep);
    if (deep) flattenShadows(element, made);
    stripPage(made);
    return made;
  };
  return sketchPage(page.body, base, { copy });
}

function lookAtCopy(page: Document, base: string, title: string): Look {
  const copy = copyOf(page);
  if (copy === undefined) return lookFrugally(page, base, title);
  const seen = sketchPage(copy.body, base);
  const layout = seen.pieces.length > 0 ? seen : sketchPage(copy.body, base, { hidden: true });
  return { ...pruned(layout, title, page), boxes: /[가-힣]/.test(page.title) ? findLabelledBoxes(copy.body) : noBoxes };
}

/** Looks at what a page hides, too: all of its article may wait for a script that has not run. */
export function lookBehind(page: Document, base: string, title: string): Look {
  const root = copyOf(page)?.body ?? page.body;
  return { ...pruned(sketchPage(root, base, { hidden: true }), title, page), boxes: noBoxes };
}

/** An inert copy of a page, without what holds no text; undefined of one that is nested too deeply to be copied. */
function copyOf(page: Document): Document | undefined {
  if (isTooDeep(page.body)) return undefined;
  const copy = clonePage(page);
  stripPage(copy);
  return copy;
}

/** Looks at the live page, which a sketch leaves as it is: a copy would take too long. */
export function lookFrugally(page: Document, base: string, title: string): Look {
  return { ...pruned(sketchPage(page.body, base), title, page), boxes: noBoxes };
}

function pruned(layout: Layout, title: string, page: Document): Omit<Look, 'boxes'> {
  const seen = dropStrangers(nameFrames(mendOpenLinks(layout)), title, () => claimsArticle(page));
  const sums = measureFrames(seen);
  return { seen, sketch: pruneLayout(seen, sums, title), sums };
}
