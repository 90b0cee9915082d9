import { compareFrames, type Likeness } from './compare-frames.ts';
import { findMain, type MainProse } from './find-main.ts';
import { levelTopics } from './level-topics.ts';
import { lineTopicsOf } from './line-topics.ts';
import { type FrameSums, proseOf, sizeOf } from './measure-frames.ts';
import { smoothProse } from './measure-topics.ts';
import type { NamedSketch } from './prune-layout.ts';
import { lineWords, nameWords, silentWords, type WordScore, type WordWeights, weighWords } from './weigh-words.ts';

/** What a page says of its article besides the text itself. */
export interface PageHints {
  readonly title: string;
  readonly description: string;
  readonly byline: string;
  /** The article as JSON-LD gives it; empty where it does not. */
  readonly body: string;
}

/** The learnt words: of classes and ids, and of short lines. */
export interface Vocabulary {
  readonly names: WordWeights;
  readonly lines: WordWeights;
}

/** A page with all that the measures of one block need of it. */
export interface Measures {
  readonly sketch: NamedSketch;
  readonly sums: FrameSums;
  readonly hints: PageHints;
  /** For each frame, what its names speak for; `branch`: the worst of it and the frames around it, off the way to the main one. */
  readonly names: readonly WordScore[];
  readonly branch: Float64Array;
  /** For each block: its size, its prose, the prose before it, what its words speak for, the last heading before it. */
  readonly sizes: Float64Array;
  readonly proses: Float64Array;
  readonly before: Float64Array;
  readonly lines: readonly WordScore[];
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

/** Longest line whose words are weighed; running text may speak of anything. */
const longestLine = 200;

/** Prepares what the measures of all blocks share. */
export function openMeasures(sketch: NamedSketch, sums: FrameSums, hints: PageHints, words: Vocabulary): Measures {
  const { pieces } = sketch;
  const sizes = Float64Array.from(pieces, ({ block }) => sizeOf(block.text));
  const proses = Float64Array.from(pieces, (piece, at) => proseOf(piece, sizes[at]));
  const names = weighNames(sketch, words.names);
  const spoken = new Int32Array(pieces.length);
  const lines = pieces.map(({ block: { text } }, at) => {
    if (text.length > longestLine) return silentWords;
    const said = lineWords(text);
    spoken[at] = lineTopicsOf(said);
    return weighWords(said, words.lines);
  });
  const repeats = new Map<string, number>();
  for (const { block } of pieces) repeats.set(block.text, (repeats.get(block.text) ?? 0) + 1);
  return {
    sketch,
    sums,
    names,
    branch: followBranches(sketch, sums, names),
    sizes,
    proses,
    before: runningSum(proses),
    lines,
    spoken,
    heading: findHeadings(sketch),
    repeats,
    levels: levelTopics(sketch, sums),
    likeness: compareFrames(sketch, proses),
    main: findMain(sketch, sums, proses),
    nearProse: smoothProse(proses),
    hints: { ...hints, title: hints.title.toLowerCase(), body: hints.body.replace(/\s+/g, ' ') },
  };
}

function weighNames({ names }: NamedSketch, weights: WordWeights): WordScore[] {
  const known = new Map<string, WordScore>([['', silentWords]]);
  return names.map((name) => {
    const score = known.get(name) ?? weighWords(nameWords(name), weights);
    known.set(name, score);
    return score;
  });
}

function followBranches({ frames }: NamedSketch, sums: FrameSums, names: readonly WordScore[]): Float64Array {
  const trunk = new Set<number>();
  for (let at = sums.half; at >= 0; at = frames[at]?.parent ?? -1) trunk.add(at);
  const branch = new Float64Array(frames.length);
  for (const [at, { parent }] of frames.entries())
    if (!trunk.has(at)) branch[at] = Math.min(branch[parent] ?? 0, names[at]?.sum ?? 0);
  return branch;
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
