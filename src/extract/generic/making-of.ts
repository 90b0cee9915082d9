import type { NamedSketch } from './prune-layout.ts';
import { steadyNames } from './steady-names.ts';

/** Tag and steady names of a frame: those of one making are told alike by it. */
export function makingOf({ frames, names }: NamedSketch, at: number): string {
  return [frames[at]?.tag, ...steadyNames(names[at] ?? '')].join(' ');
}
