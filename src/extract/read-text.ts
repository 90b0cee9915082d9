import { collapseText } from './collapse-text.ts';
import { isBlock, isSilent } from './element-roles.ts';

/** The text of an element as a reader sees it, on one line: without scripts and controls, or what is in `without`. */
export function readText(element: Element, without?: ReadonlyMap<Element, unknown>): string {
  const parts: string[] = [];
  let node: Node | null = element.firstChild;
  while (node !== null) {
    if (node.nodeType === node.TEXT_NODE) parts.push(node.nodeValue ?? '');
    const seen = isElement(node) && !isSilent(node) && !without?.has(node);
    if (isElement(node) && (isBlock(node) || node.tagName === 'BR')) parts.push(' ');
    if (seen && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode === element ? null : node.parentNode;
      if (node !== null && isElement(node) && isBlock(node)) parts.push(' ');
    }
    node = node?.nextSibling ?? null;
  }
  return collapseText(parts.join(''));
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
