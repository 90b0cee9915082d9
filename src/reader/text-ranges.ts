import type { Span } from '../article.ts';

/** A place in a cell's text: characters from its beginning, paragraphs and lines joined by one character each. */
export interface TextPlace {
  readonly row: number;
  readonly lang: 'ko' | 'en';
  readonly offset: number;
}

/** Turns a span of a cell's text into ranges of its text nodes, of which each but the first stands for one more "\n" before it. */
export function rangesOf(cell: Element, span: Span): Range[] {
  const ranges: Range[] = [];
  let passed = 0;
  for (const text of textNodes(cell)) {
    const start = Math.max(0, span.start - passed);
    const end = Math.min(text.length, span.end - passed);
    if (start < end) {
      const range = cell.ownerDocument.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      ranges.push(range);
    }
    passed += text.length + 1;
  }
  return ranges;
}

/** Finds which cell a text node lies in, and how far into its text; `undefined` outside of cells. */
export function placeOf(node: Node, offset: number): TextPlace | undefined {
  const cell = node.parentElement?.closest<HTMLElement>('.cb-cell.cb-ko, .cb-cell.cb-en');
  const row = cell?.closest<HTMLElement>('[data-row]')?.dataset.row;
  if (!cell || row === undefined) return undefined;
  let passed = 0;
  for (const text of textNodes(cell)) {
    if (text === node)
      return { row: Number(row), lang: cell.classList.contains('cb-ko') ? 'ko' : 'en', offset: passed + offset };
    passed += text.length + 1;
  }
  return undefined;
}

/** Text nodes of the passages in a cell, buttons left out. */
function textNodes(cell: Element): Text[] {
  const walker = cell.ownerDocument.createTreeWalker(cell, 4);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest('button, .cb-gap-words')) found.push(text);
  }
  return found;
}
