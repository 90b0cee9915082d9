import { clueOfPicture } from './clue-of-picture.ts';
import type { Clutter } from './clutter.ts';
import * as dom from './dom.ts';
import { clueOfLabel, findTextLabels } from './find-text-labels.ts';
import { type Ground, hide } from './ground.ts';
import { judge } from './judge-clue.ts';
import { isAdLabel } from './labels.ts';
import { mayHide } from './may-hide.ts';
import { mayHideByRule } from './may-hide-by-rule.ts';
import { meetSlot } from './meet-slot.ts';

/** A search through a piece of page, which rests where a caller short of time may pause. */
type Search = Generator<undefined, void, undefined>;

/** Elements looked at between two rests. */
const STRIDE = 64;

/** Looks below a node, itself included, and hides what may be hidden. */
export function* searchPage(ground: Ground, root: Node): Search {
  const type = dom.type(root);
  if (!ground.page.contains(root)) return;
  if (type === 3) meetText(ground, root as Text);
  if (type !== 1 && type !== 9) return;
  const place = root as Element | Document;
  const isSuspect = holdsSuspects(ground, place);
  if (isSuspect) yield* meetSuspects(ground, place);
  const words = type === 9 ? ground.page.body : (place as Element);
  if (words !== null) yield* meetLabels(ground, words);
}

/** A small piece of page is asked once, with all selectors joined; the whole page is not worth asking. */
function holdsSuspects({ page, suspects }: Ground, root: Element | Document): boolean {
  if (root === page || root === page.documentElement || root === page.body) return true;
  return dom.matches(root as Element, suspects) || dom.one(root as Element, suspects) !== null;
}

/**
 * Meets what is known by its selector: copies of marked elements, what the reader's own rules hide, slots' boxes, slots
 * and pictures. Boxes come first: with most of them all that is in them is judged at once.
 */
function* meetSuspects(ground: Ground, root: Element | Document): Search {
  const { hand, plan } = ground;
  for (const element of below(root, hand.marked)) meetMarked(ground, element);
  for (const rule of plan.rules)
    for (const element of below(root, rule)) if (!mayHideByRule(element, plan)) hand.keep(element);
  for (const selector of plan.wrappers)
    yield* each(ground, below(root, selector), (box) => clueOfBox(box, selector, ground));
  for (const selector of plan.slots) {
    yield undefined;
    for (const slot of below(root, selector)) {
      meetSlot(ground, slot, selector);
      yield undefined;
    }
  }
  yield* each(ground, below(root, 'img'), (picture) => clueOfPicture(picture, ground));
}

/** A copy of something hidden, which loses its mark; or something hidden that was moved, and is judged anew. */
function meetMarked(ground: Ground, element: Element): void {
  const { hand } = ground;
  const clutter = hand.hidden.get(element);
  if (clutter === undefined ? hand.isKept(element) : mayHide(clutter, ground)) return;
  hand.release(element);
  if (clutter !== undefined) ground.changed();
}

/** A slot's box that nothing else is in, be it that a banner was never booked; what is in it is told when it is listed. */
function clueOfBox(element: Element, evidence: string, ground: Ground): Clutter | undefined {
  return ground.isUnseen(element) ? undefined : { element, reason: 'emptied', evidence };
}

function meetText(ground: Ground, text: Text): void {
  const clue = isAdLabel(text.data) ? clueOfLabel(text, ground) : undefined;
  if (clue !== undefined) meet(ground, clue);
}

function* meetLabels(ground: Ground, root: Element): Search {
  for (const clue of findTextLabels(root, ground)) {
    if (clue !== undefined) meet(ground, clue);
    yield undefined;
  }
}

function* each(ground: Ground, elements: Iterable<Element>, clueOf: (element: Element) => Clutter | undefined): Search {
  let seen = 0;
  for (const element of elements) {
    const clue = clueOf(element);
    if (clue !== undefined) meet(ground, clue);
    seen += 1;
    if (clue !== undefined || seen % STRIDE === 0) yield undefined;
  }
  yield undefined;
}

function meet(ground: Ground, clue: Clutter): void {
  const found = judge(clue, ground);
  if (found !== undefined) hide(ground, found);
}

/** Elements that match, below an element or in a whole page, the element itself included. */
function below(root: Element | Document, selector: string): Iterable<Element> {
  if (dom.type(root) === 9) return (root as Document).querySelectorAll(selector);
  const inside = dom.all(root as Element, selector);
  return dom.matches(root as Element, selector) ? [root as Element, ...inside] : inside;
}
