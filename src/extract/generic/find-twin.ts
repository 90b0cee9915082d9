import { proseOf } from './measure-frames.ts';
import type { NamedSketch } from './prune-layout.ts';
import { steadyNames } from './steady-names.ts';
import { sumUp } from './sum-up.ts';

/** The outermost box around another heading that is made as the one as far up around the head; both hold prose. */
export function findTwin(
  sketch: NamedSketch,
  head: readonly number[],
  other: readonly number[],
  prose: Float64Array,
): number | undefined {
  let twin: number | undefined;
  for (let up = 1; up < Math.min(head.length, other.length); up += 1) {
    const [one, two] = [head[up] ?? 0, other[up] ?? 0];
    if (head.includes(two) || other.includes(one)) break;
    if ((prose[one] ?? 0) > 0 && (prose[two] ?? 0) > 0 && areAlike(sketch, one, two)) twin = two;
  }
  return twin;
}

/** True where two frames have the same tag and at least half of their names. */
export function areAlike(sketch: NamedSketch, one: number, two: number): boolean {
  if (sketch.frames[one]?.tag !== sketch.frames[two]?.tag) return false;
  const [a, b] = [steadyNames(sketch.names[one] ?? ''), steadyNames(sketch.names[two] ?? '')];
  return a.filter((name) => b.includes(name)).length >= Math.max(a.length, b.length) / 2;
}

/** The prose in each frame, in characters as `proseOf` counts them. */
export function sumProse({ frames, pieces }: NamedSketch): Float64Array {
  const prose = new Float64Array(frames.length);
  for (const piece of pieces) prose[piece.frame] = (prose[piece.frame] ?? 0) + proseOf(piece);
  return sumUp(frames, prose);
}
