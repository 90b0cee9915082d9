import type { Plan } from './cleaning-plan.ts';
import { closeGap, isComplete } from './close-gap.ts';
import type { Clutter } from './clutter.ts';
import { findAdPictures } from './find-ad-pictures.ts';
import { findAntiSpam } from './find-anti-spam.ts';
import { findEmptyWrappers } from './find-empty-wrappers.ts';
import { findTextLabels } from './find-text-labels.ts';
import type { IsGone } from './holds-only-clutter.ts';
import { refusal } from './may-hide.ts';

/** Gives clutter as it is found, and undefined where a caller short of time may pause. */
export type Search = Generator<Clutter | undefined, void, undefined>;

/** A finder looks below a node, itself included, and says what it suspects; the gate decides. */
export type Finder = (root: Node, plan: Plan) => Search;

/** The order is that of certainty: a gap closed by an earlier finder is no empty wrapper any more. */
const finders: readonly Finder[] = [findAdPictures, findTextLabels, findAntiSpam, findEmptyWrappers];

/** Everything below a node, itself included, that may be hidden: the outermost box that is left empty by it, once each. */
export function* findClutter(root: Node, plan: Plan, isGone: IsGone): Search {
  for (const finder of finders)
    for (const clutter of finder(root, plan)) {
      const found = clutter && widen(clutter, plan, isGone);
      if (clutter === undefined || found !== undefined) yield found;
    }
}

/** The gap that a clue leaves, or undefined where the gate refuses even the clue itself. */
function widen(clue: Clutter, plan: Plan, isGone: IsGone): Clutter | undefined {
  if (isGone(clue.element) || refusal(clue, plan, isGone) !== undefined) return undefined;
  const element = closeGap(clue.element, plan, isGone);
  const gap = { ...clue, element };
  return element === clue.element || refusal(gap, plan, isGone) === undefined ? gap : clue;
}

/** Boxes above an element that is hidden already by the stylesheet, if nothing else is in them. */
export function gapAround(slot: Element, selector: string, plan: Plan, isGone: IsGone): Clutter | undefined {
  const element = closeGap(slot, plan, isGone);
  if (element === slot || !isComplete(element)) return undefined;
  const gap: Clutter = { element, reason: 'ad-slot', evidence: selector };
  return refusal(gap, plan, isGone) === undefined ? gap : undefined;
}
