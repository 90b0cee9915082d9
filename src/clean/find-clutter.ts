import type { Plan } from './cleaning-plan.ts';
import { closeGap, isComplete } from './close-gap.ts';
import type { Clutter } from './clutter.ts';
import { findAdPictures } from './find-ad-pictures.ts';
import { findAntiSpam } from './find-anti-spam.ts';
import { findEmptyWrappers } from './find-empty-wrappers.ts';
import { findTextLabels } from './find-text-labels.ts';
import { refusal } from './may-hide.ts';
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
  if (scene.isGone(clue.element)) return undefined;
  if (isComplete(clue.element)) return widen(clue, scene);
  scene.later(clue.element);
  return undefined;
}

/** A clue with the gap it leaves, as far as the gate allows; undefined where it refuses even the clue itself. */
export function widen(clue: Clutter, { plan, isGone }: Scene): Clutter | undefined {
  const gap = { ...clue, element: closeGap(clue.element, plan, isGone) };
  if (refusal(gap, plan, isGone) === undefined) return gap;
  return gap.element === clue.element || refusal(clue, plan, isGone) !== undefined ? undefined : clue;
}

/** The box around a slot that the stylesheet hides, if nothing else is in it. */
export function gapAround(slot: Element, selector: string, { plan, isGone }: Scene): Clutter | undefined {
  const gap: Clutter = { element: closeGap(slot, plan, isGone), reason: 'ad-slot', evidence: selector };
  return gap.element === slot || refusal(gap, plan, isGone) !== undefined ? undefined : gap;
}
