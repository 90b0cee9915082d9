import type { Sketch } from './sketch-page.ts';

/** A frame and all frames around it, from the inside out. */
export function framesAbove({ frames }: Pick<Sketch, 'frames'>, from: number): Set<number> {
  const found = new Set<number>();
  for (let at = from; at >= 0; at = frames[at]?.parent ?? -1) found.add(at);
  return found;
}

/** A frame and those around it but for the outermost, from the inside out. */
export function pathOf({ frames }: Pick<Sketch, 'frames'>, from: number): number[] {
  const path: number[] = [];
  for (let at = from; at > 0; at = frames[at]?.parent ?? -1) path.push(at);
  return path;
}

/** The innermost frame around two, or the one of them that is around the other; frames are numbered from the outside in. */
export function commonFrame(frames: Sketch['frames'], one: number, two: number): number {
  let [a, b] = [one, two];
  while (a !== b)
    if (a > b) a = frames[a]?.parent ?? 0;
    else b = frames[b]?.parent ?? 0;
  return a;
}
