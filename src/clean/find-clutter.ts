import type { Plan } from './cleaning-plan.ts';
import { closeGap, isComplete } from './close-gap.ts';
import type { Clutter } from './clutter.ts';
import { findAdPictures } from './find-ad-pictures.ts';
import { findAntiSpam } from './find-anti-spam.ts';
import { findEmptyWrappers } from './find-empty-wrappers.ts';
import { findTextLabels } from './find-text-labels.ts';
import { openBudget } from './holds-only-clutter.ts';
import { objection, refusal } from './may-hide.ts';
import type { Scene } from './scene.ts';

/** Gives clutter as it is found, and undefined where a caller short of time may pause. */
export type Search = Generator<Clutter | undefined, void, undefined>;

/** A finder looks below a node, itself included, and says what it suspects; the gate decides. */
export type Finder = (root: Node, plan: Plan) => Search;

/** The order is that of certainty: a gap closed by an earlier finder is no empty wrapper any more. */
export const allFinders: readonly Finder[] = [findAdPictures, findTextLabels, findAntiSpam, findEmptyWrappers];

/** Everything below a node, itself included, that may be hidden: the outermost box that is left empty by it, once each. */
export function* findClutter(root: Node, scene: Scene, finders: readonly Finder[]): Search {
  for (const finder of finders)
    for (const clue of finder(root, scene.plan)) {
      const found = clue && judge(clue, scene);
      if (clue === undefined || found !== undefined) yield found;
    }
}

function judge(clue: Clutter, scene: Scene): Clutter | undefined {
  if (scene.isGone(clue.element) || scene.isCovered(clue.element)) return undefined;
  if (isComplete(clue.element)) return widen(clue, scene);
  scene.later(clue.element);
  return undefined;
}

/**
 * A clue with the gap it leaves, as far as the gate allows; undefined where it refuses the clue itself, for whatever
 * speaks against that speaks against the box around it too.
 */
export function widen(clue: Clutter, scene: Scene): Clutter | undefined {
  const budget = openBudget();
  if (refusal(clue, scene.plan, scene.isGone, budget) !== undefined) return undefined;
  const element = closeGap(clue.element, scene, budget);
  const gap = { ...clue, element };
  return element === clue.element || objection(gap, scene.plan) !== undefined ? clue : gap;
}

/** The box around a slot that the stylesheet hides, if nothing else is in it. */
export function gapAround(slot: Element, selector: string, scene: Scene): Clutter | undefined {
  const gap: Clutter = { element: closeGap(slot, scene, openBudget()), reason: 'ad-slot', evidence: selector };
  return gap.element === slot || objection(gap, scene.plan) !== undefined ? undefined : gap;
}
