import { topicsOf } from './name-topics.ts';
import type { NamedSketch } from './prune-layout.ts';
import type { Frame, Piece } from './sketch-page.ts';
import { sumUp } from './sum-up.ts';
import { trustFrames } from './trust-frames.ts';

/** The sums of a page, frame by frame, and the frames its prose gathers in. Sizes are in characters, a Korean or Chinese one counting as two. */
export interface FrameSums {
  readonly size: Float64Array;
  readonly linked: Float64Array;
  readonly count: Float64Array;
  /** Size of the prose: long blocks with few links, those beside an article and in lists counting less. */
  readonly prose: Float64Array;
  readonly depth: Float64Array;
  /** What the frame's names speak of, as bits; of a frame without a block nothing is asked. */
  readonly topics: Int32Array;
  /** The frame whose children hold the most prose. */
  readonly main: number;
  /** The innermost frames that hold half, and four fifths, of all prose. */
  readonly half: number;
  readonly most: number;
}

/** Smallest size of a block of prose, and the share of links it may have. */
const proseSize = 80;
const proseLinks = 0.35;

/** A block's size in characters, those of Korean, Japanese and Chinese counting as two. */
export function sizeOf(text: string): number {
  return /[\u3040-\u9fff\uac00-\ud7a3]/.test(text) ? text.length * 2 : text.length;
}

/** Size of the prose in a block: all of it or nothing. */
export function proseOf({ block, linked }: Piece, size = sizeOf(block.text)): number {
  if (block.kind === 'figure' || block.kind === 'table') return 0;
  return size >= proseSize && linked <= proseLinks * block.text.length ? size : 0;
}

/** What prose counts for in a list: an article is seldom one. */
const listShare = 0.6;

/** Adds the blocks of a page up in all the frames around them. */
export function measureFrames({ frames, pieces, names }: NamedSketch): FrameSums {
  const make = () => new Float64Array(frames.length);
  const sums = { size: make(), linked: make(), count: countBlocks(frames, pieces), depth: make() };
  for (let at = 1; at < frames.length; at += 1) sums.depth[at] = (sums.depth[frames[at]?.parent ?? 0] ?? 0) + 1;
  const topics = readTopics(names, sums.count);
  const trust = trustFrames(frames, pieces, topics);
  const [prose, near] = [make(), make()];
  for (const piece of pieces) {
    const { block, frame, linked } = piece;
    const size = sizeOf(block.text);
    add(sums.size, frame, size);
    add(sums.linked, frame, (linked * size) / block.text.length);
    const share = (trust[frame] ?? 1) * (block.kind === 'list-item' ? listShare : 1);
    addProse(frames, frame, proseOf(piece, size) * share, prose, near);
  }
  for (const sum of [sums.size, sums.linked, prose]) sumUp(frames, sum);
  const all = { ...sums, prose, topics };
  return { ...all, main: indexOfMax(near), half: deepest(all, 0.5), most: deepest(all, 0.8) };
}

/** How many blocks each frame holds. */
function countBlocks(frames: readonly Frame[], pieces: readonly Piece[]): Float64Array {
  const count = new Float64Array(frames.length);
  for (const { frame } of pieces) add(count, frame, 1);
  return sumUp(frames, count);
}

/** What the names of each frame with a block speak of; a page repeats its names. */
function readTopics(names: readonly string[], count: Float64Array): Int32Array {
  const known = new Map<string, number>();
  for (let at = 0; at < names.length; at += 1) if ((count[at] ?? 0) > 0) known.set(names[at] ?? '', 0);
  const written = [...known.keys()];
  for (const [at, bits] of topicsOf(written).entries()) known.set(written[at] ?? '', bits);
  return Int32Array.from(names, (name, at) => ((count[at] ?? 0) > 0 ? (known.get(name) ?? 0) : 0));
}

/** Prose counts for the frame it stands in, most for the one around that, half for each of the next two. */
function addProse(frames: readonly Frame[], frame: number, size: number, prose: Float64Array, near: Float64Array) {
  add(prose, frame, size);
  let at = frame;
  for (const share of [0.75, 1, 0.5, 0.25]) {
    if (at < 0) return;
    add(near, at, size * share);
    at = frames[at]?.parent ?? -1;
  }
}

function add(values: Float64Array, at: number, value: number): void {
  values[at] = (values[at] ?? 0) + value;
}

function indexOfMax(values: Float64Array): number {
  let best = 0;
  for (let at = 1; at < values.length; at += 1) if ((values[at] ?? 0) > (values[best] ?? 0)) best = at;
  return best;
}

/** The innermost frame that holds a share of all prose; more than one can only where they lie in each other, or share halves. */
function deepest({ prose, depth }: { prose: Float64Array; depth: Float64Array }, share: number): number {
  const wanted = share * (prose[0] ?? 0);
  let best = 0;
  if (wanted === 0) return best;
  for (let at = 0; at < prose.length; at += 1)
    if ((prose[at] ?? 0) >= wanted && (depth[at] ?? 0) > (depth[best] ?? 0)) best = at;
  return best;
}
