import type { Clutter } from './clutter.ts';
import * as dom from './dom.ts';
import { type Ground, isGone } from './ground.ts';
import { nameReason } from './name-reason.ts';

/** What is hidden now, outermost elements only, in page order. */
export function listHidden(ground: Ground): Clutter[] {
  return [...hiddenNow(ground)]
    .sort((a, b) => (dom.position(a.element, b.element) & 4 ? -1 : 1))
    .map((clutter) => nameReason(clutter, ground.plan));
}

/** How many things are hidden now. */
export function countHidden(ground: Ground): number {
  let count = 0;
  for (const _ of hiddenNow(ground)) count += 1;
  return count;
}

function* hiddenNow(ground: Ground): Generator<Clutter, void, undefined> {
  const { hand, slots, plan, page } = ground;
  for (const clutter of hand.hidden.values())
    if (dom.isConnected(clutter.element) && isOutermost(ground, clutter.element)) yield clutter;
  for (const [element, selector] of slots) {
    if (!dom.isConnected(element)) slots.delete(element);
    else if (!hand.hidden.has(element) && isGone(ground, element) && isOutermost(ground, element))
      yield { element, reason: 'ad-slot', evidence: selector };
  }
  for (const rule of plan.rules)
    for (const element of page.querySelectorAll(rule))
      if (!hand.isKept(element) && isOutermost(ground, element)) yield { element, reason: 'own-rule', evidence: rule };
}

function isOutermost({ hand, plan }: Ground, element: Element): boolean {
  const above = dom.parent(element);
  if (above === null || hand.hiddenAround(above) !== undefined) return above === null;
  const slot = dom.closest(above, plan.anySlot);
  return slot === null || hand.isKept(slot);
}
