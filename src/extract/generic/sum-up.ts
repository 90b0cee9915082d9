import type { Frame } from './sketch-page.ts';

/** Adds what each frame holds itself to all the frames around it. */
export function sumUp(frames: readonly Frame[], sums: Float64Array): Float64Array {
  for (let at = frames.length - 1; at > 0; at -= 1) {
    const sum = sums[at] ?? 0;
    const parent = frames[at]?.parent ?? 0;
    if (sum !== 0) sums[parent] = (sums[parent] ?? 0) + sum;
  }
  return sums;
}
