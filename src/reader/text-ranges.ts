import type { Span } from '../article.ts';

/** A place in a cell's text: characters from its beginning, paragraphs and lines joined by one character each. */
export interface TextPlace {
  readonly row: number;
  readonly lang: 'ko' | 'en';
  readonly offset: number;
}

/** Turns a span of a cell's text into ranges of its text nodes, of which each has one. */
export function rangesOf(cell: Element, span: Span): Range[] {
  const ranges: Range[] = [];
  for (const { text, passed } of textNodes(cell)) {
    const start = Math.max(0, span.start - passed);
    const end = Math.min(text.length, span.end - passed);
    if (start >= end) continue;
    const range = cell.ownerDocument.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    ranges.push(range);
  }
  return ranges;
}

/** Finds which cell a text node lies in, and how far into its text; `undefined` outside of cells. */
export function placeOf(node: Node, offset: number): TextPlace | undefined {
  const cell = node.parentElement?.closest<HTMLElement>('.cb-cell.cb-ko, .cb-cell.cb-en');
  const row = cell?.closest<HTMLElement>('[data-row]')?.dataset.row;
  if (!cell || row === undefined) return undefined;
  const found = textNodes(cell).find(({ text }) => text === node);
  const lang = cell.classList.contains('cb-ko') ? 'ko' : 'en';
  return found && { row: Number(row), lang, offset: found.passed + offset };
}

/** Text nodes of the passages in a cell, and how much of its text stands before each; buttons left out. */
function textNodes(cell: Element): { readonly text: Text; readonly passed: number }[] {
  const walker = cell.ownerDocument.createTreeWalker(cell, 5);
  const found: { readonly text: Text; readonly passed: number }[] = [];
  let passed = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Element | Text;
    if (node.nodeType !== node.TEXT_NODE) passed += beginsLine(node as Element) ? 1 : 0;
    else if (!node.parentElement?.closest('button, .cb-gap-words')) {
      found.push({ text: node as Text, passed });
      passed += (node as Text).length;
    }
  }
  return found;
}

/** Whether a "\n" or "\t" stands before an element: a `<br>`, or a paragraph, line or cell behind another. A link stands in a line. */
function beginsLine({ localName, previousElementSibling: before }: Element): boolean {
  if (localName === 'br') return true;
  return localName !== 'a' && before !== null && before.localName !== 'button';
}
