import type { Sketch } from './sketch-page.ts';

/** A frame and all frames around it, from the inside out. */
export function framesAbove({ frames }: Pick<Sketch, 'frames'>, from: number): Set<number> {
  const found = new Set<number>();
  for (let at = from; at >= 0; at = frames[at]?.parent ?? -1) found.add(at);
  return found;
}
