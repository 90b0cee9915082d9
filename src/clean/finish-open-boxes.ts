import { isComplete } from './close-gap.ts';
import * as dom from './dom.ts';
import { type Ground, hide } from './ground.ts';
import { widen } from './judge-clue.ts';
import { lookThrough } from './look-through.ts';
import { meetSlot } from './meet-slot.ts';

/**
 * Looks again at boxes that the parser was not through with: an advertisement at the end of what had come closes its
 * gap, and a slot's box is known to be empty, only when what follows has come.
 */
export function finishOpenBoxes(ground: Ground): void {
  for (const box of ground.open) {
    const clutter = ground.hand.hidden.get(box);
    const selector = ground.slots.get(box);
    const isMet = clutter !== undefined || selector !== undefined;
    if (!isComplete(isMet ? (dom.parent(box) ?? box) : box, ground)) continue;
    ground.open.delete(box);
    if (clutter !== undefined) close(ground, box);
    else if (selector !== undefined) meetSlot(ground, box, selector);
    else for (const search of lookThrough(ground, box)) while (!search.next().done);
  }
}

/** Moves a mark up to the box that has turned out to hold nothing else. */
function close(ground: Ground, box: Element): void {
  const clutter = ground.hand.hidden.get(box);
  const wider = clutter && widen(clutter, ground);
  if (wider === undefined || wider.element === box) return;
  ground.hand.release(box);
  if (!ground.isUnseen(box)) hide(ground, wider);
}
