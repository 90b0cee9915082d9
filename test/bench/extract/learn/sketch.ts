import { lookClosely } from '../../../../src/extract/generic/look-closely.ts';
import type { FrameSums } from '../../../../src/extract/generic/measure-frames.ts';
import type { PageHints } from '../../../../src/extract/generic/open-measures.ts';
import type { NamedSketch } from '../../../../src/extract/generic/prune-layout.ts';
import { readHints } from '../../../../src/extract/generic/read-hints.ts';
import { readFacts } from '../../../../src/extract/read-facts.ts';

/** All that the model is told of a page. */
export interface PageSketch extends NamedSketch {
  readonly kept: readonly number[];
  readonly hints: PageHints;
  readonly sums: FrameSums;
}

/** Sketches the page this script is evaluated in. */
export function read(page: Document): unknown {
  const hints = readHints(page, readFacts(page, page.URL, { body: [], title: [] }));
  const { sketch, sums, ask } = lookClosely(page, page.URL);
  const { frames, pieces, names } = sketch;
  const columns = Object.fromEntries(
    Object.entries(sums).map(([key, value]) => [key, typeof value === 'number' ? value : [...value]]),
  );
  return { frames, pieces, names, kept: [...ask().kept], hints, sums: columns };
}
