import { compareFrames, type Likeness } from './compare-frames.ts';
import { findMain, type MainProse } from './find-main.ts';
import { levelTopics } from './level-topics.ts';
import { lineTopicsOf } from './line-topics.ts';
import { type FrameSums, proseOf, sizeOf } from './measure-frames.ts';
import { smoothProse } from './measure-topics.ts';
import type { NamedSketch } from './prune-layout.ts';
import { lineWords } from './split-words.ts';

/** What a page says of its article besides the text itself. */
export interface PageHints {
  readonly title: string;
  readonly description: string;
  readonly byline: string;
  /** The article as JSON-LD gives it; empty where it does not. */
  readonly body: string;
}

/** A page with all that the measures of one block need of it. */
export interface Measures {
  readonly sketch: NamedSketch;
  readonly sums: FrameSums;
  readonly hints: PageHints;
  /** For each block: its size, its prose, the prose before it, the last heading before it, -1 where there is none. */
  readonly sizes: Float64Array;
  readonly proses: Float64Array;
  readonly before: Float64Array;
  readonly heading: Int32Array;
  /** For each block, what its words speak of, as bits of `lineTopics`; of a long block, nothing. */
  readonly spoken: Int32Array;
  /** What names speak of around each frame, as `levelTopics` gives it. */
  readonly levels: Uint8Array;
  readonly likeness: Likeness;
  readonly main: MainProse;
  /** For each block, how much prose is near. */
  readonly nearProse: Float64Array;
  /** How often a text stands on the page. */
  readonly repeats: ReadonlyMap<string, number>;
}

/** Longest line whose words are looked at; running text may speak of anything. */
const longestLine = 200;

/** Prepares what the measures of all blocks share. */
export function openMeasures(sketch: NamedSketch, sums: FrameSums, hints: PageHints): Measures {
  const { pieces } = sketch;
  const sizes = Float64Array.from(pieces, ({ block }) => sizeOf(block.text));
  const proses = Float64Array.from(pieces, (piece, at) => proseOf(piece, sizes[at]));
  const repeats = new Map<string, number>();
  for (const { block } of pieces) repeats.set(block.text, (repeats.get(block.text) ?? 0) + 1);
  return {
    sketch,
    sums,
    sizes,
    proses,
    before: runningSum(proses),
    spoken: Int32Array.from(pieces, ({ block: { text } }) =>
      text.length > longestLine ? 0 : lineTopicsOf(lineWords(text)),
    ),
    heading: findHeadings(sketch),
    repeats,
    levels: levelTopics(sketch, sums),
    likeness: compareFrames(sketch, sums, proses),
    main: findMain(sketch, sums, proses),
    nearProse: smoothProse(proses),
    hints: { ...hints, title: hints.title.toLowerCase(), body: hints.body.replace(/\s+/g, ' ') },
  };
}

function runningSum(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length);
  for (let at = 1; at < values.length; at += 1) sums[at] = (sums[at - 1] ?? 0) + (values[at - 1] ?? 0);
  return sums;
}

function findHeadings({ pieces }: NamedSketch): Int32Array {
  const headings = new Int32Array(pieces.length);
  let last = -1;
  for (const [at, { block }] of pieces.entries()) {
    headings[at] = last;
    if (block.kind === 'subheading') last = at;
  }
  return headings;
}
