import type { Frame } from './sketch-page.ts';

/** For each frame of a page, 1 where it is one of those given or in one. */
export function framesWithin(frames: readonly Frame[], ...outer: readonly number[]): Uint8Array {
  const within = new Uint8Array(frames.length);
  for (const at of outer) within[at] = 1;
  for (let at = 0; at < frames.length; at += 1) if (within[frames[at]?.parent ?? -1] === 1) within[at] = 1;
  return within;
}
