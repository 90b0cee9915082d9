import { type Budget, firstOther, type IsGone, isStillOther } from './holds-only-clutter.ts';
import { kin } from './kin.ts';
import type { Scene } from './scene.ts';

/** How far up a gap may close. */
const HEIGHT = 14;

/** Boxes of layout, which are nothing once nothing is in them. */
const BOXES = new Set(
  'a b center div em fieldset figure font i ins li ol p section aside small span strong table tbody td tr ul dl dd dt'.split(
    ' ',
  ),
);

/** The outermost box that is left empty once `element` is hidden; `element` itself where something else stands beside it. */
export function closeGap(element: Element, scene: Scene, budget: Budget): Element {
  let outermost = element;
  const gone: IsGone = (other, mayBeSlot) => other === outermost || scene.isGone(other, mayBeSlot);
  for (let height = 0; height < HEIGHT; height++) {
    const parent = kin.parent(outermost);
    const box = parent !== null && keepsColumns(parent) ? kin.parent(parent) : parent;
    if (box === null || !BOXES.has(box.localName)) break;
    if (holdsOther(box, scene, gone, budget) || !isComplete(box)) break;
    outermost = box;
  }
  return outermost;
}

/** Whether something else is in a box; what it was is remembered, for the next banner in it to find at once. */
function holdsOther(box: Element, { plan, others }: Scene, gone: IsGone, budget: Budget): boolean {
  const known = others.get(box);
  if (known === box || (known !== undefined && isStillOther(known, box, plan, gone))) return true;
  const other = firstOther(box, plan, gone, budget);
  if (other === undefined) return false;
  others.set(box, budget.left < 0 ? box : other);
  return true;
}

/** Whether the parser is through with an element: more may still come into one that is the last of all. */
export function isComplete(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (let box: Element | null = element; box !== null; box = kin.parent(box)) if (kin.next(box) !== null) return true;
  return false;
}

/** A cell whose row has other cells, in a table of several rows, holds its column's place: it goes with its row or not at all. */
function keepsColumns(box: Element): boolean {
  const row = box.localName === 'td' ? kin.parent(box) : null;
  if (row === null || row.childElementCount < 2) return false;
  return (kin.parent(row)?.childElementCount ?? 1) > 1;
}
