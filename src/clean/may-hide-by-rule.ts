import type { Plan } from './cleaning-plan.ts';
import * as dom from './dom.ts';
import { isAdLabel } from './labels.ts';

const WRITTEN_IN = 'textarea,select,input:not([type="hidden"]),[contenteditable]';

/**
 * The gate for what the reader's own rules hide: anything, but no part of the article and nothing that is written in.
 * Inside the article that leaves links, frames and what shows nothing.
 */
export function mayHideByRule(element: Element, plan: Plan): boolean {
  const refused = `${plan.anyProtected},${WRITTEN_IN}`;
  if (dom.matches(element, refused) || dom.one(element, refused) !== null) return false;
  if (dom.closest(element, plan.anyExempt) !== null) return false;
  const active = dom.page(element)?.activeElement ?? null;
  if (active !== null && dom.name(active) !== 'body' && dom.holds(element, active)) return false;
  return dom.closest(element, ['article', ...plan.article].join(',')) === null || !holdsArticle(element);
}

/** Whether there is text that is no label, or a picture, outside any link. */
function holdsArticle(element: Element): boolean {
  if (dom.closest(element, 'a[href]') !== null) return false;
  for (const picture of [element, ...dom.all(element, 'img')])
    if (dom.name(picture) === 'img' && picture.closest('a[href]') === null) return true;
  const walker = dom.page(element)?.createTreeWalker(element, 4);
  while (walker?.nextNode()) {
    const { data, parentElement: box } = walker.currentNode as Text;
    const isWords = data.trim() !== '' && !isAdLabel(data);
    if (isWords && (box === null || dom.closest(box, 'a[href],script,style') === null)) return true;
  }
  return false;
}
