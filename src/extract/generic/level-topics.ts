import type { FrameSums } from './measure-frames.ts';
import { topics } from './name-topics.ts';
import type { Sketch } from './sketch-page.ts';

/** So many levels up or more, a topic does not matter. */
const far = 9;

/**
 * For each frame and topic, in rows of `topics`: how many levels up names speak of it, 0 for the frame itself. The way
 * down to the frame with half of the prose is left out: what its names speak of is around the article too.
 */
export function levelTopics({ frames }: Sketch, { topics: spoken, half }: FrameSums): Uint8Array {
  const width = topics.length;
  const levels = new Uint8Array(frames.length * width).fill(far);
  const trunk = new Set<number>();
  for (let at = half; at >= 0; at = frames[at]?.parent ?? -1) trunk.add(at);
  for (const [at, { parent }] of frames.entries()) {
    if (trunk.has(at)) continue;
    const own = spoken[at] ?? 0;
    for (let topic = 0; topic < width; topic += 1) {
      const above = levels[parent * width + topic] ?? far;
      levels[at * width + topic] = (own >> topic) & 1 ? 0 : Math.min(far, above + 1);
    }
  }
  return levels;
}
