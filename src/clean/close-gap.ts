import * as dom from './dom.ts';
import { type Budget, firstOther } from './holds-only-clutter.ts';
import { isHomeLink } from './is-home-link.ts';
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
  const end = dom.closest(element, scene.plan.anyProtected);
  let outermost = element;
  let inside = element;
  for (let height = 0; height < HEIGHT; height++) {
    const box = dom.parent(inside);
    if (box === null || box === end || !isBox(box, scene) || holdsOther(box, inside, scene, budget)) break;
    inside = box;
    if (keepsColumns(box)) continue;
    if (!isComplete(box, scene)) break;
    outermost = box;
  }
  return outermost;
}

function isBox(box: Element, { plan }: Scene): boolean {
  const name = dom.name(box);
  return BOXES.has(name) && (name !== 'a' || !isHomeLink(box, plan.hosts));
}

/** Whether something else than `inside` is in a box; what it was is remembered, for the next banner in it to find at once. */
function holdsOther(box: Element, inside: Element, scene: Scene, budget: Budget): boolean {
  if (dom.first(box) === inside && dom.next(inside) === null) return false;
  const { others } = scene.turn;
  const known = others.get(box) ?? dom.one(box, scene.plan.anyProtected) ?? undefined;
  if (known !== undefined && (known === box || isStillSeen(known, inside, scene))) {
    others.set(box, known);
    return true;
  }
  const other = firstOther(box, scene.plan, scene.isGone, budget, inside);
  if (other === undefined) return false;
  others.set(box, budget.left < 0 ? box : other);
  return true;
}

/** Whether something that is no clutter is neither in the box at hand nor in anything hidden. */
function isStillSeen(other: Node, inside: Element, scene: Scene): boolean {
  const element = dom.type(other) === 1 ? (other as Element) : dom.parent(other);
  return element !== null && !scene.isUnseen(element) && !dom.holds(inside, other);
}

/** Whether the parser is through with an element: more may still come into one that is the last of all. */
export function isComplete(element: Element, scene: Pick<Scene, 'page' | 'turn'>): boolean {
  if (!isParsing(scene)) return true;
  for (let box: Element | null = element; box !== null; box = dom.parent(box)) if (dom.next(box) !== null) return true;
  return false;
}

/** Whether the parser is still at work on a page, asked once a turn. */
export function isParsing({ page, turn }: Pick<Scene, 'page' | 'turn'>): boolean {
  turn.isParsing ??= page.readyState === 'loading';
  return turn.isParsing;
}

/** A cell whose row has other cells, in a table of several rows, holds its column's place: it goes with its row or not at all. */
function keepsColumns(box: Element): boolean {
  const row = dom.name(box) === 'td' ? dom.parent(box) : null;
  if (row === null || dom.childCount(row) < 2) return false;
  const table = dom.parent(row);
  return table !== null && dom.childCount(table) > 1;
}
