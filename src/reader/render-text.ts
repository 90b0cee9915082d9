import type { Passage } from '../article.ts';
import { element } from './element.ts';

/** Makes a passage's text: its lines, and its links as links; nothing of the page's markup. */
export function renderText(page: Document, { text, links = [] }: Passage): (Node | string)[] {
  const made: (Node | string)[] = [];
  let at = 0;
  for (const { start, end, href } of links) {
    const words = lines(page, text.slice(start, end));
    made.push(...lines(page, text.slice(at, start)), element(page, 'a', { class: 'cb-link', href }, ...words));
    at = end;
  }
  return [...made, ...lines(page, text.slice(at))];
}

/** A line break of the author is a `<br>`, so that a copied selection keeps it. */
function lines(page: Document, text: string): (Node | string)[] {
  return text
    .split('\n')
    .flatMap((line, at) => (at === 0 ? [line] : [page.createElement('br'), line]))
    .filter((part) => part !== '');
}
