import type { BackOff } from './back-off.ts';
import type { Plan } from './cleaning-plan.ts';
import { isComplete } from './close-gap.ts';
import type { Clutter } from './clutter.ts';
import { commentForm, onceUsed } from './comment-form.ts';
import type { Hand } from './hide-clutter.ts';
import { holdsOnlyClutter } from './holds-only-clutter.ts';
import { kin } from './kin.ts';
import { mayHideSlot } from './may-hide-slot.ts';
import type { Scene } from './scene.ts';

/** What every part of a page's cleaning works on. */
export interface Ground {
  readonly page: Document;
  readonly plan: Plan;
  readonly hand: Hand;
  readonly backOff: BackOff;
  /** Slots that the stylesheet hides, as far as they have been met, with their selector. */
  readonly slots: Map<Element, string>;
  /** What the reader wants to see again, and pictures of forms in use. */
  readonly shown: WeakSet<Element>;
  /** Clutter and slots' boxes that the parser was not through with when they were met. */
  readonly open: Set<Element>;
  /** What was found in boxes that close no gap, until the page is looked through. */
  readonly others: Map<Element, Node>;
  /** Comment forms that are waited for. */
  readonly forms: WeakSet<Element>;
  /** Hears that something was hidden or shown. */
  readonly changed: () => void;
}

/** True for what is not to be seen: marked, or a slot that the stylesheet hides and the gate does not let stand. */
export function isGone({ hand, plan, slots }: Ground, element: Element, mayBeSlot = true): boolean {
  if (hand.isHidden(element)) return true;
  if (!mayBeSlot || !element.matches(plan.anySlot) || hand.isKept(element)) return false;
  // A slot that was met has been judged, and is judged again when something changes in it.
  return slots.has(element) || mayHideSlot(element, plan);
}

/** What finds are weighed against on this ground. */
export function sceneOf(ground: Ground): Scene {
  return {
    plan: ground.plan,
    isGone: (element, mayBeSlot) => isGone(ground, element, mayBeSlot),
    isCovered: (element) => isCovered(ground, element),
    others: ground.others,
    later: (element) => void ground.open.add(element),
  };
}

/** Notes an element around which a gap may close, once the parser is through with the box it stands in. */
export function waitForEnd(ground: Ground, element: Element): void {
  const box = kin.parent(element);
  if (box === null || isComplete(box)) return;
  const gone = (other: Element, mayBeSlot?: boolean) => other === element || isGone(ground, other, mayBeSlot);
  if (holdsOnlyClutter(box, ground.plan, gone)) ground.open.add(element);
}

/** Hides a find, unless it is inside a hidden box already, wanted by the reader, or fought for by the page. */
export function hide(ground: Ground, clutter: Clutter): void {
  const { hand, shown, backOff } = ground;
  const { element } = clutter;
  if (shown.has(element) || hand.isHidden(element) || isCovered(ground, element)) return;
  if (!backOff.allows(clutter)) return;
  hand.hide(clutter);
  if (clutter.reason === 'anti-spam') awaitComment(ground, element);
  waitForEnd(ground, element);
  ground.changed();
}

/** Whether an element is in a hidden box already, or in a slot that the stylesheet hides. */
function isCovered(ground: Ground, element: Element): boolean {
  if (ground.hand.hiddenAround(kin.parent(element)) !== undefined) return true;
  const slot = element.closest(ground.plan.anySlot);
  return slot !== null && isGone(ground, slot);
}

/** Lets an element stand from now on, with all that is in it. */
export function show({ hand, plan, shown, changed }: Ground, element: Element): void {
  shown.add(element);
  for (const inner of element.querySelectorAll('*')) shown.add(inner);
  if (element.matches(plan.anySlot) || element.matches(plan.anyRule)) hand.keep(element);
  else hand.release(element);
  changed();
}

/** The anti-spam picture comes back as soon as the reader goes to its form, and stays. */
function awaitComment(ground: Ground, picture: Element): void {
  const form = commentForm(picture) ?? ground.page.documentElement;
  if (ground.forms.has(form)) return;
  ground.forms.add(form);
  onceUsed(form, form !== ground.page.documentElement, () => {
    for (const { element, reason } of [...ground.hand.hidden.values()])
      if (reason === 'anti-spam' && form.contains(element)) show(ground, element);
  });
}
