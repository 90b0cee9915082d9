import * as dom from './dom.ts';
import { type Ground, hide } from './ground.ts';
import { mayHide } from './may-hide.ts';
import { mayHideByRule } from './may-hide-by-rule.ts';
import { mayHideSlot } from './may-hide-slot.ts';

/**
 * Judges again whatever is hidden around a place that changed: what holds something else by now is shown. The answer
 * is the outermost box that was shown, for what is still clutter in it to be found again.
 */
export function lookAgain(ground: Ground, place: Element): Element | undefined {
  // One question for most places: nothing around them is hidden.
  if (dom.closest(place, ground.gone) === null) return undefined;
  const { hand, plan, slots } = ground;
  let shown: Element | undefined;
  for (
    let slot = slots.size > 0 ? dom.closest(place, plan.anySlot) : null;
    slot !== null;
    slot = aboveBy(plan.anySlot, slot)
  ) {
    if (hand.isKept(slot) || mayHideSlot(slot, ground)) continue;
    hand.keep(slot);
    ground.changed();
    shown = slot;
  }
  shown = standByRule(ground, place) ?? shown;
  if (hand.hidden.size === 0) return shown;
  for (let box = hand.hiddenAround(place); box !== undefined; box = hand.hiddenAround(dom.parent(box))) {
    const clutter = hand.hidden.get(box);
    if (clutter !== undefined && mayHide(clutter, ground)) continue;
    hand.release(box);
    ground.changed();
    shown = box;
  }
  return shown;
}

/** Lets stand what a rule of the reader's own hides, if the article or something to write in has come into it; the outermost of those. */
function standByRule({ hand, plan, changed }: Ground, place: Element): Element | undefined {
  if (plan.rules.length === 0) return undefined;
  let standing: Element | undefined;
  for (let box = dom.closest(place, plan.anyRule); box !== null; box = aboveBy(plan.anyRule, box)) {
    if (hand.isKept(box) || mayHideByRule(box, plan)) continue;
    hand.keep(box);
    changed();
    standing = box;
  }
  return standing;
}

function aboveBy(selector: string, box: Element): Element | null {
  const above = dom.parent(box);
  return above === null ? null : dom.closest(above, selector);
}

/** The page touched our mark: one that it took off is set again, a few times; one that it copied is taken off. */
export function defendMark(ground: Ground, element: Element): void {
  const { hand, backOff } = ground;
  const clutter = hand.hidden.get(element);
  if (clutter === undefined && hand.isMarked(element)) hand.release(element);
  if (clutter === undefined || hand.isMarked(element)) return;
  hand.release(element);
  backOff.undone(clutter);
  if (!ground.isUnseen(element)) hide(ground, clutter);
  ground.changed();
}

/** The page took away something hidden: it fights if it brings another to the same place, again and again. */
export function noticeRemoval({ hand, backOff }: Ground, element: Element, parent: Node): void {
  // What was only moved is in the page again by now.
  if (hand.hidden.size === 0 || dom.isConnected(element) || dom.type(parent) !== 1) return;
  const gone = hand.hidden.has(element) ? element : dom.one(element, hand.marked);
  const clutter = gone === null ? undefined : hand.hidden.get(gone);
  if (clutter === undefined) return;
  backOff.undone(clutter, parent as Element);
  hand.forget(clutter.element);
}
