import { closeGap, isComplete } from './close-gap.ts';
import type { Clutter } from './clutter.ts';
import { openBudget } from './holds-only-clutter.ts';
import { mayHide, speaksAgainst } from './may-hide.ts';
import type { Scene } from './scene.ts';

/** What a clue comes to: the outermost box that is left empty by it, as far as the gate allows; undefined where nothing may be hidden. */
export function judge(clue: Clutter, scene: Scene): Clutter | undefined {
  if (isComplete(clue.element, scene)) return widen(clue, scene);
  scene.later(clue.element);
  return undefined;
}

/**
 * A clue with the gap it leaves, as far as the gate allows; undefined where it refuses the clue itself, for whatever
 * speaks against that speaks against the box around it too.
 */
export function widen(clue: Clutter, scene: Scene): Clutter | undefined {
  const budget = openBudget();
  if (!mayHide(clue, scene, budget)) return undefined;
  const element = closeGap(clue.element, scene, budget);
  if (element === clue.element) return clue;
  const gap = { ...clue, element };
  return speaksAgainst(gap, scene) ? clue : gap;
}

/** The box around a slot that the stylesheet hides, if nothing else is in it. */
export function gapAround(slot: Element, selector: string, scene: Scene): Clutter | undefined {
  const element = closeGap(slot, scene, openBudget());
  if (element === slot || scene.isGone(element)) return undefined;
  const gap: Clutter = { element, reason: 'ad-slot', evidence: selector };
  return speaksAgainst(gap, scene) ? undefined : gap;
}
