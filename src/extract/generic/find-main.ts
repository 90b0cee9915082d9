import { framesWithin } from './frames-within.ts';
import type { FrameSums } from './measure-frames.ts';
import type { Sketch } from './sketch-page.ts';

/** The prose in the frame that holds half of a page's. */
export interface MainProse {
  /** Its first and last block; -1 where there is none. */
  readonly first: number;
  readonly last: number;
  /** For each frame, 1 where it is that frame or in it. */
  readonly within: Uint8Array;
  /** For each block, the share of that prose before it. */
  readonly before: Float64Array;
}

/** Finds the main prose of a page; `proses` is the size of prose of each block. */
export function findMain({ frames, pieces }: Sketch, { half }: FrameSums, proses: Float64Array): MainProse {
  const within = framesWithin(frames, half);
  let [first, last, total] = [-1, -1, 0];
  const before = Float64Array.from(pieces, ({ frame }, at) => {
    const soFar = total;
    if (within[frame] === 1 && (proses[at] ?? 0) > 0) {
      if (first < 0) first = at;
      last = at;
      total += proses[at] ?? 0;
    }
    return soFar;
  });
  return { first, last, within, before: before.map((size) => size / Math.max(1, total)) };
}
