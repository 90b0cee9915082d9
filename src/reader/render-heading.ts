import type { Row } from '../article.ts';
import { element } from './element.ts';
import type { ArticleReading } from './reading-language.ts';
import type { Say } from './words.ts';

/** Makes the article's head: paper, title in each language it has, subtitle, reporter and date, the publisher's note. */
export function renderHeading(
  page: Document,
  { article, bilingual }: ArticleReading,
  titles: Row | undefined,
  order: readonly ('ko' | 'en')[],
  say: Say,
): HTMLElement {
  const head = element(page, 'header', { class: 'cb-head' });
  if (article.publisher) head.append(element(page, 'p', { class: 'cb-paper', lang: 'ko' }, article.publisher));
  const title = element(page, 'h1', { class: 'cb-title' });
  for (const lang of order) {
    const passages = titles?.[lang] ?? [];
    if (passages.length > 0) title.append(titleCell(page, lang, passages.map(({ text }) => text).join(' ')));
  }
  if (title.childNodes.length > 0) head.append(title);
  if (article.subtitle)
    head.append(element(page, 'p', { class: 'cb-subtitle', lang: languageOf(article.subtitle) }, article.subtitle));
  const facts = [article.byline, dateWords(article.published, article.modified, say)].filter(
    (fact) => fact !== undefined,
  );
  if (facts.length > 0) head.append(element(page, 'p', { class: 'cb-facts' }, facts.join(' · ')));
  if (bilingual.note)
    head.append(element(page, 'p', { class: 'cb-note', lang: languageOf(bilingual.note) }, bilingual.note));
  return head;
}

function titleCell(page: Document, lang: 'ko' | 'en', text: string): HTMLElement {
  return element(page, 'span', { class: `cb-cell cb-${lang}`, lang }, text);
}

function languageOf(text: string): 'ko' | 'en' {
  return /[가-힣]/.test(text) ? 'ko' : 'en';
}

function dateWords(published: string | undefined, modified: string | undefined, say: Say): string | undefined {
  if (published === undefined) return undefined;
  const written = published.replace('T', ' ').slice(0, 16);
  if (modified === undefined || modified === published) return written;
  return `${written} (${say('modified', modified.replace('T', ' ').slice(0, 16))})`;
}
