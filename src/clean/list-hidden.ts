import type { Clutter } from './clutter.ts';
import * as dom from './dom.ts';
import { type Ground, isGone } from './ground.ts';
import { nameReason } from './name-reason.ts';

/** What is hidden now, outermost elements only, in page order. */
export function listHidden(ground: Ground): Clutter[] {
  return hiddenNow(ground)
    .sort((a, b) => (dom.position(a.element, b.element) & 4 ? -1 : 1))
    .map((clutter) => nameReason(clutter, ground.plan));
}

/** How many things are hidden now. */
export function countHidden(ground: Ground): number {
  return hiddenNow(ground).length;
}

function hiddenNow(ground: Ground): Clutter[] {
  const { hand, slots, plan, page } = ground;
  for (const slot of [...slots.keys()]) if (!dom.isConnected(slot)) slots.delete(slot);
  const marked = [...hand.hidden.values()].filter(({ element }) => dom.isConnected(element));
  const inSlots = [...slots]
    .filter(([element]) => !hand.hidden.has(element) && isGone(ground, element))
    .map(([element, evidence]): Clutter => ({ element, reason: 'ad-slot', evidence }));
  const byRules = plan.rules.flatMap((evidence) =>
    [...page.querySelectorAll(evidence)]
      .filter((element) => !hand.isKept(element))
      .map((element): Clutter => ({ element, reason: 'own-rule', evidence })),
  );
  return [...marked, ...inSlots, ...byRules].filter(({ element }) => isOutermost(ground, element));
}

function isOutermost({ hand, plan }: Ground, element: Element): boolean {
  const above = dom.parent(element);
  if (above === null || hand.hiddenAround(above) !== undefined) return above === null;
  const slot = dom.closest(above, plan.anySlot);
  return slot === null || hand.isKept(slot);
}
