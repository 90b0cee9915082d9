import type { ExclusionReason } from '../../../../src/article.ts';
import { lookClosely } from '../../../../src/extract/generic/look-closely.ts';
import type { FrameSums } from '../../../../src/extract/generic/measure-frames.ts';
import type { PageHints } from '../../../../src/extract/generic/open-measures.ts';
import type { NamedSketch } from '../../../../src/extract/generic/prune-layout.ts';
import { readHints } from '../../../../src/extract/generic/read-hints.ts';
import { type Facts, readFacts } from '../../../../src/extract/read-facts.ts';

/** A page as it is before anything is measured or pruned. */
export interface SeenPage extends NamedSketch {
  readonly hints: PageHints;
  readonly facts: Facts;
  /** Frames of boxes that say what they are, with the reason. */
  readonly labelled: readonly (readonly [frame: number, reason: ExclusionReason])[];
}

/** All that the model is told of a page. */
export interface PageSketch extends SeenPage {
  readonly sums: FrameSums;
}

/** Sketches the page this script is evaluated in. */
export function read(page: Document): SeenPage {
  const facts = readFacts(page, page.URL, { body: [], title: [] });
  const { seen, boxes } = lookClosely(page, page.URL, facts.title);
  const { frames, names, elements } = seen;
  const pieces = seen.pieces.map(({ lines: _, ...piece }) => piece); // links are elements, which cannot leave the page
  const labelled = [...boxes].map(([box, reason]) => [elements.indexOf(box), reason] as const);
  return { frames, pieces, names, hints: readHints(page, facts), facts, labelled };
}
