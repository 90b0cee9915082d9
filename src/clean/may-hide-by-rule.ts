import type { Plan } from './cleaning-plan.ts';
import { isAdLabel } from './labels.ts';

const WRITTEN_IN = 'textarea,select,input:not([type="hidden"]),[contenteditable]';

/**
 * The gate for what the reader's own rules hide: anything, but no part of the article and nothing that is written in.
 * Inside the article that leaves links, frames and what shows nothing.
 */
export function mayHideByRule(element: Element, plan: Plan): boolean {
  const refused = `${plan.anyProtected},${WRITTEN_IN}`;
  if (element.matches(refused) || element.querySelector(refused) !== null) return false;
  if (element.closest(plan.anyExempt) !== null) return false;
  const active = element.ownerDocument.activeElement;
  if (active !== null && active.localName !== 'body' && element.contains(active)) return false;
  return element.closest(['article', ...plan.article].join(',')) === null || !holdsArticle(element);
}

/** Whether there is text that is no label, or a picture, outside any link. */
function holdsArticle(element: Element): boolean {
  if (element.closest('a[href]') !== null) return false;
  for (const picture of [element, ...element.querySelectorAll('img')])
    if (picture.localName === 'img' && picture.closest('a[href]') === null) return true;
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (data.trim() !== '' && !isAdLabel(data) && !parentElement?.closest('a[href],script,style')) return true;
  }
  return false;
}
