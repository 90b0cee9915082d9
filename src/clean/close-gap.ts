import type { Plan } from './cleaning-plan.ts';
import { holdsOnlyClutter, type IsGone } from './holds-only-clutter.ts';
import { kin } from './kin.ts';

/** How far up a gap may close. */
const HEIGHT = 14;

/** Boxes of layout, which are nothing once nothing is in them. */
const BOXES = new Set(
  'a b center div em fieldset figure font i ins li ol p section aside small span strong table tbody td tr ul dl dd dt'.split(
    ' ',
  ),
);

/** The outermost box that is left empty once `element` is hidden; `element` itself where something else stands beside it. */
export function closeGap(element: Element, plan: Plan, isGone: IsGone): Element {
  let outermost = element;
  const gone: IsGone = (other, mayBeSlot) => other === outermost || isGone(other, mayBeSlot);
  for (let height = 0; height < HEIGHT; height++) {
    const parent = outermost.parentElement;
    const box = parent !== null && keepsColumns(parent) ? parent.parentElement : parent;
    if (box === null || !BOXES.has(box.localName)) break;
    if (!holdsOnlyClutter(box, plan, gone) || !isComplete(box)) break;
    outermost = box;
  }
  return outermost;
}

/** Whether the parser is through with an element: more may still come into one that is the last of all. */
export function isComplete(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (let box: Element | null = element; box !== null; box = kin.parent(box)) if (kin.next(box) !== null) return true;
  return false;
}

/** A cell whose row has other cells, in a table of several rows, holds its column's place: it goes with its row or not at all. */
function keepsColumns(box: Element): boolean {
  if (box.localName !== 'td' || box.parentElement === null) return false;
  const rows = box.parentElement.parentElement?.childElementCount ?? 1;
  return box.parentElement.childElementCount > 1 && rows > 1;
}
