import { element } from './element.ts';
import { type ArticleReading, readingLanguages } from './reading-language.ts';
import { renderHeading } from './render-heading.ts';
import { renderRow } from './render-row.ts';
import type { Say } from './words.ts';

/** Makes the article: its head, and an ordered list with one item a pair. Text only; nothing of the page's markup. */
export function renderReading(page: Document, reading: ArticleReading, first: 'ko' | 'en', say: Say): HTMLElement {
  const order = readingLanguages(reading, first);
  const opening = reading.rows[0];
  const titles = [...(opening?.ko ?? []), ...(opening?.en ?? [])].some(({ source }) => source === -1)
    ? opening
    : undefined;
  const bylines = reading.rows.filter(
    (row) => [...row.ko, ...row.en].every(({ role }) => role === 'byline') && !row.other,
  );
  const list = element(page, 'ol', { class: 'cb-rows' });
  for (const [at, row] of reading.rows.entries())
    if (row !== titles && !bylines.includes(row)) list.append(renderRow(page, row, at, order, say));
  const made = element(page, 'article', { class: 'cb-article', 'data-languages': order.join(' ') });
  const origin = isTranslated(reading) ? [reading.article.url, say('sourceTranslated')] : [reading.article.url];
  const source = element(page, 'p', { class: 'cb-source' }, origin.join(' · '));
  made.append(renderHeading(page, reading, { titles, bylines }, order, say), list, source);
  return made;
}

/** Whether the publisher says of the second language that it is a translation. */
function isTranslated({ bilingual }: ArticleReading): boolean {
  return bilingual.language === 'ko+en' && bilingual.note !== undefined;
}
