import * as dom from './dom.ts';

/** How many levels up a selector may reach. */
const LEVELS = 5;

/** Names that machines make: long numbers, hashes. They are others tomorrow. */
const MADE = /\d{4,}|^[a-z]{1,3}-?[0-9a-f]{5,}$|(?=.*\d)(?=.*[A-Z])[A-Za-z0-9_-]{8,}/;

const PLAIN = /^[\p{L}_-][\p{L}\d_-]*$/u;

/**
 * A selector that finds this element and nothing else on the page, of names that are likely to stay: its id, its
 * classes, or its place below the next box that has one; undefined where there is none so short.
 */
export function selectorFor(element: Element): string | undefined {
  let tail = '';
  let box: Element | null = element;
  for (let level = 0; box !== null && dom.name(box) !== 'body' && level < LEVELS; level++, box = dom.parent(box)) {
    for (const name of [...names(box), placeOf(box)]) {
      const selector = tail === '' ? name : `${name} > ${tail}`;
      if (isAlone(selector, element)) return selector;
    }
    tail = tail === '' ? placeOf(box) : `${placeOf(box)} > ${tail}`;
  }
  return undefined;
}

function* names(element: Element): Generator<string, void, undefined> {
  const [localName, id] = [dom.name(element), dom.id(element)];
  if (PLAIN.test(id) && !MADE.test(id)) yield `#${id}`;
  const classes = [...dom.classes(element)].filter((name) => PLAIN.test(name) && !MADE.test(name)).slice(0, 3);
  for (const name of classes) yield `${localName}.${name}`;
  if (classes.length > 1) yield `${localName}.${classes.join('.')}`;
}

function placeOf(element: Element): string {
  const name = dom.name(element);
  const above = dom.parent(element);
  const alike = above === null ? [] : [...dom.children(above)].filter((other) => dom.name(other) === name);
  return alike.length < 2 ? name : `${name}:nth-of-type(${alike.indexOf(element) + 1})`;
}

function isAlone(selector: string, element: Element): boolean {
  const found = dom.page(element)?.querySelectorAll(selector) ?? [];
  return found.length === 1 && found[0] === element;
}
