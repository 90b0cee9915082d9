import { isComplete } from './close-gap.ts';
import * as dom from './dom.ts';
import { isPlainSlotBox } from './is-plain-slot-box.ts';
import { isReaderAt, readerPlace } from './reader-place.ts';
import type { Scene } from './scene.ts';

/**
 * True for a slot's box that is all there is to hide, as most are: nothing but an advertisement is in it, nothing around
 * it or about it speaks against hiding it, and the box it stands in will stay, so that no gap closes. A handful of
 * questions tell so; where they do not, `judge` weighs the box.
 */
export function isLoneSlotBox(box: Element, scene: Scene): boolean {
  const { plan } = scene;
  const above = dom.parent(box);
  return (
    above !== null &&
    isComplete(box, scene) &&
    !isReaderAt(box, readerPlace(scene)) &&
    staysOpen(above, scene) &&
    dom.closest(box, plan.anyVeto) === null &&
    isPlainSlotBox(box, plan)
  );
}

/** Whether a box is protected, or holds something that is; remembered, for the next advertisement in it. */
function staysOpen(box: Element, { plan, turn: { others } }: Scene): boolean {
  if (others.get(box) === box) return true;
  if (dom.one(box, plan.anyProtected) === null && !dom.matches(box, plan.anyProtected)) return false;
  others.set(box, box);
  return true;
}
