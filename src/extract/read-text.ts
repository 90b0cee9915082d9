import { collapseText } from './collapse-text.ts';
import { isBlock, isSilent } from './element-roles.ts';
import { type Anchor, type LinkedLine, withAnchor } from './read-links.ts';

/** The text of an element as a reader sees it, on one line: without scripts and controls, or what is in `without`. */
export function readText(element: Element, without?: ReadonlyMap<Element, unknown>): string {
  return collapseText(readRaw(element, without));
}

/** The same with the links in it; those around the element are none of its own. */
export function readLine(element: Element, without?: ReadonlyMap<Element, unknown>): LinkedLine {
  let anchors: Anchor[] | undefined;
  const raw = readRaw(element, without, (text, at) => {
    const link = text.parentElement && Element.prototype.closest.call(text.parentElement, 'a[href]');
    if (link && link !== element && element.contains(link) && text.data.trim() !== '')
      anchors = withAnchor(anchors, link, at, at + text.length);
  });
  return { text: collapseText(raw), raw, anchors };
}

/** As it stands in the page; `seeText` hears of every text node and where in it that begins. */
function readRaw(
  element: Element,
  without?: ReadonlyMap<Element, unknown>,
  seeText?: (text: Text, at: number) => void,
): string {
  let raw = '';
  let node = kin('firstChild', element);
  while (node !== null) {
    if (node.nodeType === node.TEXT_NODE) {
      seeText?.(node as Text, raw.length);
      raw += node.nodeValue ?? '';
    }
    const seen = isElement(node) && !isSilent(node) && !without?.has(node);
    if (isElement(node) && (isBlock(node) || node.tagName === 'BR')) raw += ' ';
    const first = seen ? kin('firstChild', node) : null;
    if (first !== null) {
      node = first;
      continue;
    }
    while (node !== null && kin('nextSibling', node) === null) {
      const parent = kin('parentNode', node);
      node = parent === element ? null : parent;
      if (node !== null && isElement(node) && isBlock(node)) raw += ' ';
    }
    node = node && kin('nextSibling', node);
  }
  return raw;
}

/** Asked of the browser itself: a live form answers with its control of that name, and the walk would go in a circle. */
function kin(which: 'firstChild' | 'nextSibling' | 'parentNode', node: Node): Node | null {
  return Reflect.get(Node.prototype, which, node) as Node | null;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
