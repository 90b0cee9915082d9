import type { FrameSums } from './measure-frames.ts';
import { topics } from './name-topics.ts';
import type { Sketch } from './sketch-page.ts';

/** So many levels up or more, a topic does not matter. */
const far = 9;

/**
 * For each frame with a block and each topic, in rows of `topics`: how many levels up names speak of it, 0 for the frame
 * itself. The way down to the frame with half of the prose is left out: what its names speak of is around the article too.
 */
export function levelTopics({ frames, pieces }: Sketch, { topics: spoken, half }: FrameSums): Uint8Array {
  const width = topics.length;
  const levels = new Uint8Array(frames.length * width).fill(far);
  const trunk = new Uint8Array(frames.length);
  for (let at = half; at >= 0; at = frames[at]?.parent ?? -1) trunk[at] = 1;
  let last = -1;
  for (const { frame } of pieces) {
    if (frame === last) continue;
    last = frame;
    let met = 0;
    for (let at = frame, level = 0; at >= 0 && level < far && trunk[at] === 0; level += 1) {
      for (let bits = (spoken[at] ?? 0) & ~met; bits !== 0; bits &= bits - 1)
        levels[frame * width + 31 - Math.clz32(bits & -bits)] = level;
      met |= spoken[at] ?? 0;
      at = frames[at]?.parent ?? -1;
    }
  }
  return levels;
}
