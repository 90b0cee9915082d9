import { below } from './elements-below.ts';
import { allFinders, type Finder, findClutter, gapAround } from './find-clutter.ts';
import { findTextLabels } from './find-text-labels.ts';
import { type Ground, hide, sceneOf, waitForEnd } from './ground.ts';
import { isAdLabel } from './labels.ts';
import { mayHideByRule } from './may-hide-by-rule.ts';
import { mayHideSlot } from './may-hide-slot.ts';

const wordsOnly: readonly Finder[] = [findTextLabels];

/** Looks below a node, itself included, and hides what may be hidden; yields where it may pause. */
export function* searchPage(ground: Ground, root: Node): Generator<undefined, void, undefined> {
  if (root.nodeType === 3 ? !isAdLabel((root as Text).data) : root.firstChild === null && root.nodeType !== 1) return;
  if (!ground.page.contains(root)) return;
  const isSuspect = holdsSuspects(ground, root);
  if (isSuspect) yield* meetKnown(ground, root);
  for (const clutter of findClutter(root, sceneOf(ground), isSuspect ? allFinders : wordsOnly)) {
    if (clutter !== undefined) hide(ground, clutter);
    yield undefined;
  }
}

/** A small piece of page is asked once, with all selectors joined; the whole page is not worth asking. */
function holdsSuspects({ page, plan, hand }: Ground, root: Node): boolean {
  if (root === page || root === page.documentElement || root === page.body) return true;
  if (root.nodeType !== 1) return false;
  const element = root as Element;
  const suspects = `${plan.anySuspect},${hand.marked}`;
  return element.matches(suspects) || (element.firstElementChild !== null && element.querySelector(suspects) !== null);
}

/** Meets what is known by its selector: copies of marked elements, slots, and what the reader's own rules hide. */
function* meetKnown(ground: Ground, root: Node): Generator<undefined, void, undefined> {
  const { hand, plan } = ground;
  for (const copy of below(root, hand.marked)) if (!hand.hidden.has(copy) && !hand.isKept(copy)) hand.release(copy);
  for (const rule of plan.rules)
    for (const element of below(root, rule)) if (!mayHideByRule(element, plan)) hand.keep(element);
  for (const selector of plan.slots) {
    for (const slot of below(root, selector)) {
      meetSlot(ground, slot, selector);
      yield undefined;
    }
    yield undefined;
  }
}

/** Meets a slot that the stylesheet hides: lets it stand if the gate says so, closes the gap around it otherwise. */
export function meetSlot(ground: Ground, slot: Element, selector: string): void {
  if (!ground.hand.isKept(slot) && !mayHideSlot(slot, ground.plan)) ground.hand.keep(slot);
  if (!ground.slots.has(slot)) {
    ground.slots.set(slot, selector);
    ground.changed();
  }
  if (ground.hand.isKept(slot)) return;
  const gap = gapAround(slot, selector, sceneOf(ground));
  if (gap !== undefined) hide(ground, gap);
  else waitForEnd(ground, slot);
}
