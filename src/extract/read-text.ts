import { collapseText } from './collapse-text.ts';
import { isBlock, isSilent } from './element-roles.ts';

/** The text of an element as a reader sees it, on one line: without scripts and controls, or what is in `without`. */
export function readText(element: Element, without?: ReadonlyMap<Element, unknown>): string {
  const parts: string[] = [];
  let node = kin('firstChild', element);
  while (node !== null) {
    if (node.nodeType === node.TEXT_NODE) parts.push(node.nodeValue ?? '');
    const seen = isElement(node) && !isSilent(node) && !without?.has(node);
    if (isElement(node) && (isBlock(node) || node.tagName === 'BR')) parts.push(' ');
    const first = seen ? kin('firstChild', node) : null;
    if (first !== null) {
      node = first;
      continue;
    }
    while (node !== null && kin('nextSibling', node) === null) {
      const parent = kin('parentNode', node);
      node = parent === element ? null : parent;
      if (node !== null && isElement(node) && isBlock(node)) parts.push(' ');
    }
    node = node && kin('nextSibling', node);
  }
  return collapseText(parts.join(''));
}

/** Asked of the browser itself: a live form answers with its control of that name, and the walk would go in a circle. */
function kin(which: 'firstChild' | 'nextSibling' | 'parentNode', node: Node): Node | null {
  return Reflect.get(Node.prototype, which, node) as Node | null;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
