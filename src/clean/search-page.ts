import * as dom from './dom.ts';
import { findTextLabels } from './find-text-labels.ts';
import type { Ground } from './ground.ts';
import { isSmall, meetPiece } from './meet-piece.ts';
import { meetSlot } from './meet-slot.ts';
import { meet, meetBox, meetMarked, meetPicture, meetRuled } from './meet-suspect.ts';
import { isEndless, searchBeginning } from './search-beginning.ts';

/** A search through a piece of page, which rests where a caller short of time may pause. */
type Search = Generator<undefined, void, undefined>;

/** Boxes or pictures looked at between two rests. */
const STRIDE = 8;

/**
 * Looks below an element that `meetPiece` has not wholly met, itself included, or in a whole page, and hides what may be
 * hidden. Of an endless one only the beginning is looked through, and that is noted.
 */
export function* searchPage(ground: Ground, root: Node): Search {
  if (!dom.isConnected(root)) return;
  const place = root as Element | Document;
  const isTooMuch = isEndless(place);
  yield undefined;
  if (!isTooMuch) return yield* searchPiece(ground, place);
  ground.extent.isCutShort = true;
  const { documentElement } = ground.page;
  yield* searchBeginning(root === ground.page ? documentElement : (root as Element), function* (part) {
    if (!meetPiece(ground, part)) yield* searchPiece(ground, part);
  });
}

function* searchPiece(ground: Ground, root: Element | Document): Search {
  if (!isSmall(ground, root)) yield* meetSuspects(ground, root);
  const words = root === ground.page ? ground.page.body : (root as Element);
  if (words !== null) yield* findTextLabels(words, ground, (clue) => meet(ground, clue));
}

/**
 * Meets what is known by its selector: copies of marked elements, what the reader's own rules hide, slots' boxes, slots
 * and pictures. Boxes come first: with most of them all that is in them is judged at once, and not even looked at.
 */
function* meetSuspects(ground: Ground, root: Element | Document): Search {
  const { hand, plan } = ground;
  const unhidden = `:not(${hand.hiding} *)`;
  for (const element of below(root, hand.marked)) meetMarked(ground, element);
  yield undefined;
  for (const rule of plan.rules) {
    for (const element of below(root, rule)) meetRuled(ground, element);
    yield undefined;
  }
  let met = 0;
  for (const selector of plan.wrappers) {
    for (const box of below(root, selector)) {
      meetBox(ground, box, selector);
      met += 1;
      if (met % STRIDE === 0) yield undefined;
    }
    yield undefined;
  }
  for (const selector of plan.slots) {
    for (const slot of below(root, selector + unhidden)) {
      meetSlot(ground, slot, selector);
      yield undefined;
    }
    yield undefined;
  }
  for (const picture of below(root, `img${unhidden}`)) {
    meetPicture(ground, picture);
    met += 1;
    if (met % STRIDE === 0) yield undefined;
  }
}

/** Elements that match, below an element or in a whole page, the element itself included. */
function below(root: Element | Document, selector: string): Iterable<Element> {
  if (dom.type(root) === 9) return (root as Document).querySelectorAll(selector);
  const inside = dom.all(root as Element, selector);
  return dom.matches(root as Element, selector) ? [root as Element, ...inside] : inside;
}
