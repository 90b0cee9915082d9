import type { NamedSketch } from './prune-layout.ts';

/** How the blocks and boxes of a page resemble each other: elements of one tag and the same names are of a kind. */
export interface Likeness {
  /** For each frame its kind, told by its own tag and names and those of the frame around it. */
  readonly kind: Int32Array;
  /** For each kind, the size of the prose in frames of it, how many blocks those hold, and the prose in frames within frames of it. */
  readonly prose: Float64Array;
  readonly count: Float64Array;
  readonly inner: Float64Array;
  /** For each frame, how many frames of its tag and names stand beside it, itself counted. */
  readonly alike: Int32Array;
}

/** Compares the frames of a page; `proses` is the size of prose of each block. */
export function compareFrames({ frames, pieces, names }: NamedSketch, proses: Float64Array): Likeness {
  const plain = new Map<string, string>([['', '']]);
  const own = frames.map(({ tag }, at) => `${tag}.${plainNames(plain, names[at] ?? '')}`);
  const kinds = new Map<string, number>();
  const kind = Int32Array.from(frames, ({ parent }, at) => numberOf(kinds, `${own[at]}<${own[parent] ?? ''}`));
  const keys = frames.map(({ parent }, at) => `${parent}:${own[at]}`);
  const siblings = new Map<string, number>();
  for (const key of keys) siblings.set(key, (siblings.get(key) ?? 0) + 1);
  const make = () => new Float64Array(kinds.size);
  const sums = { prose: make(), count: make(), inner: make() };
  for (const [at, { frame }] of pieces.entries()) {
    const size = proses[at] ?? 0;
    const outer = Math.max(0, frames[frame]?.parent ?? 0);
    add(sums.prose, kind[frame], size);
    add(sums.count, kind[frame], 1);
    add(sums.inner, kind[outer], size);
  }
  return { ...sums, kind, alike: Int32Array.from(keys, (key) => siblings.get(key) ?? 1) };
}

/** Names without the numbers and the words with numbers that set one element apart from the next; a page repeats its names. */
function plainNames(known: Map<string, string>, names: string): string {
  const found = known.get(names) ?? names.replace(/[\w-]*\d{3,}[\w-]*|\d+/g, '');
  known.set(names, found);
  return found;
}

function numberOf(known: Map<string, number>, key: string): number {
  const found = known.get(key) ?? known.size;
  known.set(key, found);
  return found;
}

function add(sums: Float64Array, at = 0, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}
