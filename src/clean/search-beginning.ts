import * as dom from './dom.ts';

/** Elements of one piece of page that are looked through: a hundred times as many as a long page has. */
export const LIMIT = 250_000;

/** Elements that are searched in one; a part of more is taken apart. */
const PART = 20_000;

/** To count the elements in a part costs as much as to look through one of this many. */
const COUNTED = 50;

/**
 * Looks through the beginning of an endless piece of page, part by part in page order, until as much is done as is ever
 * done in one; `look` gives the searches through a part. Rests where a caller short of time may pause.
 */
export function* searchBeginning(
  root: Element,
  look: (part: Element, size: number) => Iterable<Iterable<undefined>>,
): Generator<undefined, void, undefined> {
  let left = LIMIT;
  let part: Element | null = root;
  while (part !== null && left > 0) {
    const size: number = sizeOf(part);
    const isWhole = size < PART;
    if (isWhole) for (const search of look(part, size)) yield* search;
    left -= 1 + (isWhole ? size : size / COUNTED);
    part = (isWhole ? null : dom.firstElement(part)) ?? after(part, root);
    yield undefined;
  }
}

/** How many elements are in one. */
export function sizeOf(root: Element): number {
  return dom.first(root) === null ? 0 : dom.all(root, '*').length;
}

/** The element that follows in page order, what is inside left out; null at the end of the root. */
function after(element: Element, root: Element): Element | null {
  for (let from: Element | null = element; from !== null && from !== root; from = dom.parent(from)) {
    const next = dom.nextElement(from);
    if (next !== null) return next;
  }
  return null;
}
