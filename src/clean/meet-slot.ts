import { type Ground, hide, waitForEnd } from './ground.ts';
import { gapAround } from './judge-clue.ts';
import { mayHideSlot } from './may-hide-slot.ts';

/** Meets a slot that the stylesheet hides: lets it stand if the gate says so, closes the gap around it otherwise. */
export function meetSlot(ground: Ground, slot: Element, selector: string): void {
  const { hand, slots } = ground;
  if (hand.hiddenAround(slot) !== undefined) return;
  let isKept = hand.isKept(slot);
  if (!isKept && !mayHideSlot(slot, ground)) {
    hand.keep(slot);
    isKept = true;
  }
  if (!slots.has(slot)) {
    slots.set(slot, selector);
    ground.changed();
  }
  if (isKept) return;
  const gap = gapAround(slot, selector, ground);
  if (gap !== undefined) hide(ground, gap);
  else waitForEnd(ground, slot);
}
