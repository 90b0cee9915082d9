import { element } from './element.ts';
import type { Say } from './words.ts';

/** How long a page may be read before it is said that it is a long one, in milliseconds. */
const soon = 3000;

/** Makes what is seen while a page is read: words, and a bar that moves. Whoever shows it puts an end to it. */
export function renderWaiting(page: Document, say: Say): HTMLElement {
  const words = element(page, 'p', {}, say('reading'));
  const bar = element(page, 'progress', { 'aria-label': say('reading') });
  page.defaultView?.setTimeout(() => {
    words.textContent = say('readingLong');
  }, soon);
  return element(page, 'section', { class: 'cb-message cb-waiting' }, words, bar);
}
