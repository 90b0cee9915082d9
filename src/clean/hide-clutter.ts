import { mark } from './cleaning-style.ts';
import type { Clutter } from './clutter.ts';
import * as dom from './dom.ts';

/** The one hand that touches the reader's page: it sets a mark and takes it off, and the stylesheet does the rest. */
export interface Hand {
  /** What is hidden by a mark, in the order of finding. */
  readonly hidden: ReadonlyMap<Element, Clutter>;
  /** Name of the mark. */
  readonly attribute: string;
  /** Selector of whatever bears the mark. */
  readonly marked: string;
  /** Selector of what the mark hides. */
  readonly hiding: string;
  hide(clutter: Clutter): void;
  /** Lets an element stand that the stylesheet would hide. */
  keep(element: Element): void;
  /** Takes the mark off. */
  release(element: Element): void;
  /** Lets go of an element that the page took away; should it come back, it is judged anew. */
  forget(element: Element): void;
  /** Whether a mark was set or taken off since this was last asked. */
  hasMarked(): boolean;
  isHidden(element: Element): boolean;
  /** Whether the mark of a hidden element stands on this one, whoever put it there. */
  isMarked(element: Element): boolean;
  isKept(element: Element): boolean;
  /** The nearest hidden element from this one up, itself included. */
  hiddenAround(element: Element | null): Element | undefined;
  /** The markup of an element as the page wrote it. */
  markupOf(element: Element): string;
  /** Takes every mark off the page, its open shadow roots and the copies the page made of marked elements included. */
  undo(): void;
  /** Takes the mark off what is being put into the page, whoever marked it. */
  strip(root: Node): void;
}

/** A hand with a mark of its own: `attribute` is the mark's name, different on every page so that no page can count on it. */
export function openHand(page: Document, attribute: string): Hand {
  const hidden = new Map<Element, Clutter>();
  const marked = `[${attribute}]`;
  let hasMarked = false;
  const release = (element: Element) => {
    hidden.delete(element);
    dom.removeAttribute(element, attribute);
    hasMarked = true;
  };
  const hiding = `[${attribute}="${mark.hidden}"]`;
  return {
    hidden,
    attribute,
    marked,
    hiding,
    hide: (clutter) => {
      hidden.set(clutter.element, clutter);
      dom.setAttribute(clutter.element, attribute, mark.hidden);
      hasMarked = true;
    },
    keep: (element) => {
      hidden.delete(element);
      dom.setAttribute(element, attribute, mark.kept);
      hasMarked = true;
    },
    release,
    forget: (element) => void hidden.delete(element),
    hasMarked: () => {
      const has = hasMarked;
      hasMarked = false;
      return has;
    },
    isHidden: (element) => hidden.has(element),
    isMarked: (element) => dom.attribute(element, attribute) === mark.hidden,
    isKept: (element) => dom.attribute(element, attribute) === mark.kept,
    hiddenAround: (element) => (element === null ? undefined : (dom.closest(element, hiding) ?? undefined)),
    markupOf: (element) => dom.markup(element).replaceAll(` ${attribute}="${mark.hidden}"`, ''),
    undo: () => {
      for (const element of [...hidden.keys(), ...markedBelow(page, marked)]) dom.removeAttribute(element, attribute);
      hidden.clear();
    },
    strip: (root) => {
      for (const element of markedWithin(root, attribute)) release(element);
    },
  };
}

/** All marked elements of a page, those in its open shadow roots included. */
function markedBelow(page: Document, marked: string): Element[] {
  return [...openRoots(page)].flatMap((root) => [...root.querySelectorAll(marked)]);
}

/** The marked elements of what is being put into the page, it itself included. */
function markedWithin(root: Node, attribute: string): Element[] {
  if (dom.type(root) !== 1) return [];
  const element = root as Element;
  const below = dom.firstElement(element) === null ? [] : dom.all(element, `[${attribute}]`);
  return dom.attribute(element, attribute) === null ? [...below] : [element, ...below];
}

/** The document and every open shadow root below it. */
function* openRoots(page: Document): Generator<ParentNode, void, undefined> {
  const waiting: ParentNode[] = [page];
  for (let root = waiting.pop(); root !== undefined; root = waiting.pop()) {
    yield root;
    for (const element of root.querySelectorAll('*')) {
      const shadow = dom.shadow(element);
      if (shadow !== null) waiting.push(shadow);
    }
  }
}
