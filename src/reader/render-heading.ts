import type { Row } from '../article.ts';
import { element } from './element.ts';
import type { ArticleReading } from './reading-language.ts';
import type { Say } from './words.ts';

/** The rows that belong to the head: the titles, and the bylines a translation repeats. */
export interface HeadRows {
  readonly titles: Row | undefined;
  readonly bylines: readonly Row[];
}

/** Makes the article's head: paper, title in each language it has, subtitle, reporter and date, the publisher's note. */
export function renderHeading(
  page: Document,
  { article, bilingual }: ArticleReading,
  { titles, bylines }: HeadRows,
  order: readonly ('ko' | 'en')[],
  say: Say,
): HTMLElement {
  const head = element(page, 'header', { class: 'cb-head' });
  if (article.publisher) head.append(element(page, 'p', { class: 'cb-paper', lang: 'ko' }, article.publisher));
  const title = element(page, 'h1', { class: 'cb-title', 'data-row': titles && 0 });
  for (const lang of order) {
    const passages = titles?.[lang] ?? [];
    if (passages.length > 0) title.append(titleCell(page, lang, passages.map(({ text }) => text).join(' ')));
  }
  if (title.childNodes.length > 0) head.append(title);
  if (article.subtitle)
    head.append(element(page, 'p', { class: 'cb-subtitle', lang: languageOf(article.subtitle) }, article.subtitle));
  const facts = factCells(page, article, bylines, order, say);
  if (facts.length > 0) head.append(element(page, 'div', { class: 'cb-facts' }, ...facts));
  if (bilingual.note) head.append(noteOfPublisher(page, bilingual.note, say));
  const split = bilingual.layout !== 'single';
  if (bilingual.doubtful) head.append(split ? doubtOfSplit(page, say) : leftWhole(page, say));
  else if (bilingual.language !== 'ko+en')
    head.append(element(page, 'p', { class: 'cb-lone' }, say(loneWords[bilingual.language])));
  return head;
}

const loneWords = { ko: 'koreanAlone', en: 'englishAlone' } as const;

/** Says why a text in two languages was not told apart. */
function leftWhole(page: Document, say: Say): HTMLElement {
  return element(page, 'p', { class: 'cb-doubtful' }, say('leftWhole'));
}

/** Says that the split is a guess; the view gives the button its work. */
function doubtOfSplit(page: Document, say: Say): HTMLElement {
  const button = element(page, 'button', { type: 'button', class: 'cb-unsplit' }, say('showUnsplit'));
  return element(page, 'p', { class: 'cb-doubtful' }, `${say('doubtfulSplit')} `, button);
}

/** Reporter and date, and beside them the byline a translation has of its own. */
function factCells(
  page: Document,
  { byline, published, modified }: ArticleReading['article'],
  bylines: readonly Row[],
  order: readonly ('ko' | 'en')[],
  say: Say,
): HTMLElement[] {
  const facts = [byline, dateWords(published, modified, say)].filter((fact) => fact !== undefined).join(' · ');
  return order.flatMap((lang) => {
    const own = bylines.flatMap((row) => row[lang].map(({ text }) => text.replace(/^[-–—\s]+/, '')));
    const texts = lang === 'ko' || order.length === 1 ? [facts, ...own] : own;
    const text = texts.filter((part) => part !== '').join(' · ');
    const side = lang === 'ko' ? 'cb-fact' : 'cb-fact cb-cell cb-en';
    return text === ''
      ? []
      : [element(page, 'p', { class: side, lang: order.length === 1 ? languageOf(text) : lang }, text)];
  });
}

/** Short words on where the translation comes from; the publisher's own stand behind them. */
function noteOfPublisher(page: Document, note: string, say: Say): HTMLElement {
  const words = /구글|google/i.test(note) ? say('noteGoogle') : say('noteTranslation');
  const verbatim = element(page, 'p', { lang: languageOf(note) }, note);
  return element(page, 'details', { class: 'cb-note' }, element(page, 'summary', {}, words), verbatim);
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
