import { clueOfPicture } from './clue-of-picture.ts';
import type { Clutter } from './clutter.ts';
import * as dom from './dom.ts';
import { type Ground, hide } from './ground.ts';
import { isLoneSlotBox } from './is-lone-slot-box.ts';
import { judge } from './judge-clue.ts';
import { mayHide } from './may-hide.ts';
import { mayHideByRule } from './may-hide-by-rule.ts';
import { meetSlot } from './meet-slot.ts';

/** Meets an element that the joined selector of suspects found, as all that it may be. */
export function meetSuspect(ground: Ground, element: Element): void {
  const { hand, plan } = ground;
  if (dom.attribute(element, hand.attribute) !== null) meetMarked(ground, element);
  if (plan.rules.length > 0 && dom.matches(element, plan.anyRule)) meetRuled(ground, element);
  const above = dom.parent(element);
  // With most boxes all that is in them is hidden at once, and not even looked at.
  if (above !== null && hand.hiddenAround(above) !== undefined) return;
  if (dom.name(element) === 'img') meetPicture(ground, element);
  if (dom.matches(element, plan.anyWrapper)) meetBox(ground, element, nameOf(element, plan.wrappers));
  if (dom.matches(element, plan.anySlot)) meetSlot(ground, element, nameOf(element, plan.slots));
}

/** A copy of something hidden, which loses its mark; or something hidden that was moved, and is judged anew. */
export function meetMarked(ground: Ground, element: Element): void {
  const { hand } = ground;
  const clutter = hand.hidden.get(element);
  if (clutter === undefined ? hand.isKept(element) : mayHide(clutter, ground)) return;
  hand.release(element);
  if (clutter !== undefined) ground.changed();
}

/** What a rule of the reader's own hides; the article and what is written in stand all the same. */
export function meetRuled({ hand, plan }: Ground, element: Element): void {
  if (!mayHideByRule(element, plan)) hand.keep(element);
}

/** A slot's box that nothing else is in, be it that a banner was never booked; what is in it is told when it is listed. */
export function meetBox(ground: Ground, element: Element, evidence: string): void {
  if (dom.closest(element, ground.gone) !== null && ground.isUnseen(element)) return;
  const clue: Clutter = { element, reason: 'emptied', evidence };
  if (isLoneSlotBox(element, ground)) hide(ground, clue);
  else meet(ground, clue);
}

/** A picture, which may be a banner or have to be typed off. */
export function meetPicture(ground: Ground, picture: Element): void {
  const clue = clueOfPicture(picture, ground);
  if (clue !== undefined) meet(ground, clue);
}

/** Hides what a clue comes to. */
export function meet(ground: Ground, clue: Clutter): void {
  const found = judge(clue, ground);
  if (found !== undefined) hide(ground, found);
}

function nameOf(element: Element, selectors: readonly string[]): string {
  return selectors.find((selector) => dom.matches(element, selector)) ?? '';
}
