import type { FrameSums } from './measure-frames.ts';
import type { NamedSketch } from './prune-layout.ts';
import type { Frame } from './sketch-page.ts';

/** How the blocks and boxes of a page resemble each other: elements of one tag and the same names are of a kind. */
export interface Likeness {
  /** For each frame with a block, and each around such a one, its kind: its tag and names, and those of the frame around it. */
  readonly kind: Int32Array;
  /** For each kind, the size of the prose in frames of it, how many blocks those hold, and the prose in frames within frames of it. */
  readonly prose: Float64Array;
  readonly count: Float64Array;
  readonly inner: Float64Array;
  /** For each frame with two blocks or more, how many frames of its tag and names stand beside it, itself counted. */
  readonly alike: Int32Array;
}

/** Compares the frames of a page; `proses` is the size of prose of each block. */
export function compareFrames(sketch: NamedSketch, { count }: FrameSums, proses: Float64Array): Likeness {
  const { frames, pieces } = sketch;
  const own = numberNames(sketch);
  const kinds = new Map<number, number>();
  const kind = new Int32Array(frames.length);
  const make = () => new Float64Array(2 * pieces.length);
  const sums = { prose: make(), count: make(), inner: make() };
  const kindOf = (at: number): number => {
    const around = own[frames[at]?.parent ?? -1] ?? -1;
    kind[at] = numberOf(kinds, (own[at] ?? 0) * (frames.length + 1) + around);
    return kind[at] ?? 0;
  };
  for (let at = 0; at < pieces.length; at += 1) {
    const frame = pieces[at]?.frame ?? 0;
    const size = proses[at] ?? 0;
    const inside = kindOf(frame);
    add(sums.prose, inside, size);
    add(sums.count, inside, 1);
    add(sums.inner, kindOf(Math.max(0, frames[frame]?.parent ?? 0)), size);
  }
  return { ...sums, kind, alike: countAlike(frames, own, count) };
}

/** For each frame a number that frames of the same tag and names share; a page repeats its names. */
function numberNames({ frames, names }: NamedSketch): Int32Array {
  const own = new Int32Array(frames.length);
  const written = new Map<string, number>();
  const plain = new Map<string, number>();
  for (let at = 0; at < frames.length; at += 1) {
    const tag = frames[at]?.tag ?? '';
    const key = `${tag}.${names[at] ?? ''}`;
    let number = written.get(key);
    if (number === undefined) {
      number = numberOf(plain, `${tag}.${withoutNumbers(names[at] ?? '')}`);
      written.set(key, number);
    }
    own[at] = number;
  }
  return own;
}

/** Names without the numbers and the words with numbers that set one element apart from the next. */
function withoutNumbers(names: string): string {
  return names.replace(/[\w-]*\d{3,}[\w-]*|\d+/g, '');
}

function countAlike(frames: readonly Frame[], own: Int32Array, count: Float64Array): Int32Array {
  const alike = new Int32Array(frames.length);
  const asked = new Uint8Array(frames.length);
  for (let at = 1; at < frames.length; at += 1) if ((count[at] ?? 0) >= 2) asked[frames[at]?.parent ?? 0] = 1;
  const siblings = new Map<number, number>();
  const keyOf = (at: number) => (frames[at]?.parent ?? 0) * frames.length + (own[at] ?? 0);
  for (let at = 1; at < frames.length; at += 1)
    if (asked[frames[at]?.parent ?? 0] === 1) siblings.set(keyOf(at), (siblings.get(keyOf(at)) ?? 0) + 1);
  for (let at = 1; at < frames.length; at += 1) if ((count[at] ?? 0) >= 2) alike[at] = siblings.get(keyOf(at)) ?? 1;
  return alike;
}

function numberOf<K>(known: Map<K, number>, key: K): number {
  const found = known.get(key);
  if (found !== undefined) return found;
  known.set(key, known.size);
  return known.size - 1;
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}
