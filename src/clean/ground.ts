import { type BackOff, openBackOff } from './back-off.ts';
import { type CleaningPlan, preparePlan } from './cleaning-plan.ts';
import { isComplete, isParsing } from './close-gap.ts';
import type { Clutter } from './clutter.ts';
import { commentForm, onceUsed } from './comment-form.ts';
import * as dom from './dom.ts';
import { type Hand, openHand } from './hide-clutter.ts';
import { firstOther, openBudget } from './holds-only-clutter.ts';
import { mayHideSlot } from './may-hide-slot.ts';
import { nameReason } from './name-reason.ts';
import type { Scene } from './scene.ts';

/** What every part of a page's cleaning works on. */
export interface Ground extends Scene {
  readonly hand: Hand;
  /** Selector of whatever makes a piece of page worth a search: suspects, and what bears the mark. */
  readonly suspects: string;
  /** Selector of what may not be to be seen: what the mark hides, slots, and what the reader's own rules hide. */
  readonly gone: string;
  readonly backOff: BackOff;
  /** Slots that the stylesheet hides, as far as they have been met, with their selector. */
  readonly slots: Map<Element, string>;
  /** What the reader wants to see again, and pictures of forms in use. */
  readonly shown: WeakSet<Element>;
  /** Clutter and slots' boxes that the parser was not through with when they were met. */
  readonly open: Set<Element>;
  /** Comment forms that the reader has not gone to yet, each with what ends the waiting for it. */
  readonly forms: Map<Element, () => void>;
  /** Whether a piece of the page was too big to be looked through to its end. */
  readonly extent: { isCutShort: boolean };
  /** Hears that something was hidden or shown. */
  readonly changed: () => void;
}

/** Lays the ground for cleaning a page; `changed` hears that something was hidden or shown. */
export function openGround(page: Document, from: CleaningPlan, attribute: string, changed: () => void): Ground {
  const plan = preparePlan(from, page);
  const hand = openHand(page, attribute);
  const ground: Ground = {
    page,
    plan,
    hand,
    changed,
    suspects: `${plan.anySuspect},${hand.marked}`,
    gone: `${hand.hiding},${plan.anySlot},${plan.anyRule}`,
    backOff: openBackOff(),
    slots: new Map(),
    open: new Set(),
    shown: new WeakSet(),
    forms: new Map(),
    extent: { isCutShort: false },
    turn: { others: new Map(), isParsing: undefined, reader: undefined },
    isHidden: hand.isHidden,
    isGone: (element, mayBeSlot) => isGone(ground, element, mayBeSlot),
    isUnseen: (element) => isUnseen(ground, element),
    later: (element) => void ground.open.add(element),
  };
  return ground;
}

/** True for what is not to be seen: marked, or a slot that the stylesheet hides and the gate does not let stand. */
export function isGone(ground: Ground, element: Element, mayBeSlot = true): boolean {
  const { hand, plan, slots } = ground;
  if (hand.isHidden(element)) return true;
  if (!mayBeSlot || !dom.matches(element, plan.anySlot) || hand.isKept(element)) return false;
  // A slot that was met has been judged, and is judged again when something changes in it.
  return slots.has(element) || mayHideSlot(element, ground);
}

/** Notes an element around which a gap may close, once the parser is through with the box it stands in. */
export function waitForEnd(ground: Ground, element: Element): void {
  if (!isParsing(ground)) return;
  const box = dom.parent(element);
  if (box === null || isComplete(box, ground)) return;
  if (firstOther(box, ground.plan, ground.isGone, openBudget(), element) === undefined) ground.open.add(element);
}

/** Hides a find that is in no hidden box yet, unless it is wanted by the reader or fought for by the page. */
export function hide(ground: Ground, clutter: Clutter): void {
  const { hand, shown, backOff } = ground;
  const { element } = clutter;
  if (shown.has(element) || hand.isHidden(element)) return;
  if (!backOff.allows(element, () => nameReason(clutter, ground.plan).evidence)) return;
  hand.hide(clutter);
  if (clutter.reason === 'anti-spam') awaitComment(ground, element);
  waitForEnd(ground, element);
  ground.changed();
}

/** Whether an element is hidden or a slot that the stylesheet hides, or is in one. */
function isUnseen(ground: Ground, element: Element): boolean {
  if (ground.hand.hiddenAround(element) !== undefined) return true;
  const slot = dom.closest(element, ground.plan.anySlot);
  return slot !== null && isGone(ground, slot);
}

/** Lets an element stand from now on, with all that is in it. */
export function show({ hand, plan, shown, changed }: Ground, element: Element): void {
  shown.add(element);
  for (const inner of dom.all(element, '*')) shown.add(inner);
  for (const slot of dom.all(element, plan.anySlot)) hand.keep(slot);
  if (dom.matches(element, plan.anySlot) || dom.matches(element, plan.anyRule)) hand.keep(element);
  else hand.release(element);
  changed();
}

/** The anti-spam picture comes back as soon as the reader goes to its form, and stays. */
function awaitComment(ground: Ground, picture: Element): void {
  const form = commentForm(picture) ?? ground.page.documentElement;
  if (ground.forms.has(form)) return;
  const stop = onceUsed(form, form !== ground.page.documentElement, () => {
    ground.forms.delete(form);
    for (const { element, reason } of [...ground.hand.hidden.values()])
      if (reason === 'anti-spam' && dom.holds(form, element)) show(ground, element);
  });
  ground.forms.set(form, stop);
}

/** Waits for no comment form any more. */
export function awaitNoComment({ forms }: Ground): void {
  for (const stop of forms.values()) stop();
  forms.clear();
}
