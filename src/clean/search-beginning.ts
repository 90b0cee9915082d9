import * as dom from './dom.ts';

/** Elements of one piece of page that are looked through: a hundred times as many as a long page has. */
const LIMIT = 250_000;

/** Elements that are searched in one; a part of more is taken apart. */
const PART = 20_000;

/** To count the elements in a part costs as much as to look through one of this many. */
const COUNTED = 50;

/** True for a piece of page that no one can wait for to be looked through. */
export function isEndless(root: Element | Document): boolean {
  return sizeOf(root) > LIMIT;
}

/**
 * Looks through the beginning of an endless piece of page, part by part in page order, until as much is done as is ever
 * done in one; `search` looks through a part. Rests where a caller short of time may pause.
 */
export function* searchBeginning(root: Element, search: (part: Element) => Iterable<undefined>) {
  let left = LIMIT;
  let part: Element | null = root;
  while (part !== null && left > 0) {
    const size: number = sizeOf(part) + 1;
    const isWhole = size <= PART;
    if (isWhole) yield* search(part);
    left -= isWhole ? size : 1 + size / COUNTED;
    part = (isWhole ? null : dom.firstElement(part)) ?? after(part, root);
    yield undefined;
  }
}

function sizeOf(root: Element | Document): number {
  if (dom.first(root) === null) return 0;
  const inside = dom.type(root) === 9 ? (root as Document).querySelectorAll('*') : dom.all(root as Element, '*');
  return inside.length;
}

/** The element that follows in page order, what is inside left out; null at the end of the root. */
function after(element: Element, root: Element): Element | null {
  for (let from: Element | null = element; from !== null && from !== root; from = dom.parent(from)) {
    const next = dom.nextElement(from);
    if (next !== null) return next;
  }
  return null;
}
