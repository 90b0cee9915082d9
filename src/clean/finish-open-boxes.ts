import { isComplete } from './close-gap.ts';
import { allFinders, findClutter, widen } from './find-clutter.ts';
import { type Ground, hide, sceneOf } from './ground.ts';
import { meetSlot } from './search-page.ts';

/**
 * Looks again at boxes that the parser was not through with: an advertisement at the end of what had come closes its
 * gap, and a slot's box is known to be empty, only when what follows has come.
 */
export function finishOpenBoxes(ground: Ground): void {
  for (const box of ground.open) {
    const clutter = ground.hand.hidden.get(box);
    const selector = ground.slots.get(box);
    if (!isComplete(clutter === undefined && selector === undefined ? box : (box.parentElement ?? box))) continue;
    ground.open.delete(box);
    if (clutter !== undefined) close(ground, box);
    else if (selector !== undefined) meetSlot(ground, box, selector);
    else
      for (const found of findClutter(box, sceneOf(ground), allFinders)) if (found !== undefined) hide(ground, found);
  }
}

/** Moves a mark up to the box that has turned out to hold nothing else. */
function close(ground: Ground, box: Element): void {
  const clutter = ground.hand.hidden.get(box);
  const wider = clutter && widen(clutter, sceneOf(ground));
  if (wider === undefined || wider.element === box) return;
  ground.hand.release(box);
  hide(ground, wider);
}
