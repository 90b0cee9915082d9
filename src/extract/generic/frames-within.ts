import type { Frame } from './sketch-page.ts';

/** For each frame of a page, 1 where it is a given one or in it. */
export function framesWithin(frames: readonly Frame[], outer: number): Uint8Array {
  const within = new Uint8Array(frames.length);
  for (let at = outer; at < frames.length; at += 1)
    if (at === outer || within[frames[at]?.parent ?? -1] === 1) within[at] = 1;
  return within;
}
