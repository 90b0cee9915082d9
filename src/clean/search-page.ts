import { clueOfPicture } from './clue-of-picture.ts';
import type { Clutter } from './clutter.ts';
import * as dom from './dom.ts';
import { clueOfLabel, findTextLabels } from './find-text-labels.ts';
import { type Ground, hide } from './ground.ts';
import { isLoneSlotBox } from './is-lone-slot-box.ts';
import { judge } from './judge-clue.ts';
import { isAdLabel, mayHoldAdLabel } from './labels.ts';
import { mayHide } from './may-hide.ts';
import { mayHideByRule } from './may-hide-by-rule.ts';
import { meetSlot } from './meet-slot.ts';
import { isEndless, searchBeginning } from './search-beginning.ts';

/** A search through a piece of page, which rests where a caller short of time may pause. */
type Search = Generator<undefined, void, undefined>;

/** Boxes or pictures looked at between two rests. */
const STRIDE = 8;

/** Children of a piece that is asked for its words in one. */
const FEW = 64;

/**
 * Meets a piece that two questions or three tell all about: a text, what is gone again, or, as most that comes into a
 * page, an element with no suspect and no label in it. False for all others, which are to be searched.
 */
export function meetPlain(ground: Ground, node: Node): boolean {
  if (!dom.isConnected(node)) return true;
  const type = dom.type(node);
  if (type === 3) meetText(ground, node as Text);
  if (type !== 1) return type !== 9;
  const piece = node as Element;
  if (isWhole(ground, piece) || dom.childCount(piece) > FEW || holdsSuspects(ground, piece)) return false;
  return !mayHoldAdLabel(dom.text(piece) ?? '');
}

/**
 * Looks below an element, itself included, or in a whole page, and hides what may be hidden. Of an endless one only the
 * beginning is looked through, and that is noted.
 */
export function* searchPage(ground: Ground, root: Node): Search {
  if (!dom.isConnected(root)) return;
  const place = root as Element | Document;
  if (!isEndless(place)) return yield* searchPiece(ground, place);
  ground.extent.isCutShort = true;
  const { documentElement } = ground.page;
  yield* searchBeginning(root === ground.page ? documentElement : (root as Element), function* (part) {
    if (!meetPlain(ground, part)) yield* searchPiece(ground, part);
  });
}

function* searchPiece(ground: Ground, root: Element | Document): Search {
  const { page } = ground;
  if (root === page || isWhole(ground, root) || holdsSuspects(ground, root as Element))
    yield* meetSuspects(ground, root);
  const words = root === page ? page.body : (root as Element);
  if (words !== null) yield* findTextLabels(words, ground, (clue) => meet(ground, clue));
}

function isWhole({ page }: Ground, root: Node): boolean {
  return root === page.documentElement || root === page.body;
}

/** A small piece of page is asked once, with all selectors joined; the whole page is not worth asking. */
function holdsSuspects({ suspects }: Ground, root: Element): boolean {
  return dom.matches(root, suspects) || dom.one(root, suspects) !== null;
}

/**
 * Meets what is known by its selector: copies of marked elements, what the reader's own rules hide, slots' boxes, slots
 * and pictures. Boxes come first: with most of them all that is in them is judged at once, and not even looked at.
 */
function* meetSuspects(ground: Ground, root: Element | Document): Search {
  const { hand, plan } = ground;
  const unhidden = `:not(${hand.hiding} *)`;
  for (const element of below(root, hand.marked)) meetMarked(ground, element);
  for (const rule of plan.rules)
    for (const element of below(root, rule)) if (!mayHideByRule(element, plan)) hand.keep(element);
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
    const clue = clueOfPicture(picture, ground);
    if (clue !== undefined) meet(ground, clue);
    met += 1;
    if (clue !== undefined || met % STRIDE === 0) yield undefined;
  }
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
function meetBox(ground: Ground, element: Element, evidence: string): void {
  if (dom.closest(element, ground.gone) !== null && ground.isUnseen(element)) return;
  const clue: Clutter = { element, reason: 'emptied', evidence };
  if (isLoneSlotBox(element, ground)) hide(ground, clue);
  else meet(ground, clue);
}

function meetText(ground: Ground, text: Text): void {
  const clue = isAdLabel(text.data) ? clueOfLabel(text, ground) : undefined;
  if (clue !== undefined) meet(ground, clue);
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
