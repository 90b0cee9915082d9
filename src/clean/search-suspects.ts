import * as dom from './dom.ts';
import type { Ground } from './ground.ts';
import { meetSlot } from './meet-slot.ts';
import { meetBox, meetMarked, meetPicture, meetRuled } from './meet-suspect.ts';

/** What to ask a page for, and what to do with each element that it gives. */
type Question = readonly [selector: string, meet: (element: Element) => void];

/**
 * Meets what is known by its selector, below an element, itself included; rests behind each, where a caller short of
 * time may pause.
 */
export function* searchSuspects(ground: Ground, root: Element): Generator<undefined, void, undefined> {
  for (const [selector, meet] of questionsAbout(ground)) {
    // What was put in a moment ago may be gone again.
    for (const element of dom.isConnected(root) ? below(root, selector) : []) {
      meet(element);
      yield undefined;
    }
    yield undefined;
  }
}

/**
 * Copies of marked elements, what the reader's own rules hide, slots' boxes, slots and pictures. Boxes come before what
 * is in them: with most of them all that is judged at once, and not even looked at.
 */
function questionsAbout(ground: Ground): Question[] {
  const { hand, plan } = ground;
  const unhidden = `:not(${hand.hiding} *)`;
  return [
    [hand.marked, (element) => meetMarked(ground, element)],
    ...plan.rules.map((rule): Question => [rule, (element) => meetRuled(ground, element)]),
    ...plan.wrappers.map((wrapper): Question => [wrapper, (box) => meetBox(ground, box, wrapper)]),
    ...plan.slots.map((slot): Question => [slot + unhidden, (element) => meetSlot(ground, element, slot)]),
    [`img${unhidden}`, (picture) => meetPicture(ground, picture)],
  ];
}

function below(root: Element, selector: string): Iterable<Element> {
  const inside = dom.all(root, selector);
  return dom.matches(root, selector) ? [root, ...inside] : inside;
}
