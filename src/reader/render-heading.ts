import type { Row } from '../article.ts';
import { element } from './element.ts';
import { languageOf } from './language-of.ts';
import type { ArticleReading } from './reading-language.ts';
import { renderFacts } from './render-facts.ts';
import type { Say } from './words.ts';

/** The rows that belong to the head: the titles, and the bylines a translation repeats. */
export interface HeadRows {
  readonly titles: Row | undefined;
  readonly bylines: readonly Row[];
}

/** Makes the article's head: paper, title in each language it has, subtitle, reporter and date, the publisher's note. */
export function renderHeading(
  page: Document,
  reading: ArticleReading,
  { titles, bylines }: HeadRows,
  order: readonly ('ko' | 'en')[],
  say: Say,
): HTMLElement {
  const { article, bilingual } = reading;
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
  head.append(renderFacts(page, reading, bylines, order, say));
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

/** Short words on where the translation comes from; the publisher's own stand behind them. */
function noteOfPublisher(page: Document, note: string, say: Say): HTMLElement {
  const words = /구글|google/i.test(note) ? say('noteGoogle') : say('noteTranslation');
  const verbatim = element(page, 'p', { lang: languageOf(note) }, note);
  return element(page, 'details', { class: 'cb-note' }, element(page, 'summary', {}, words), verbatim);
}

function titleCell(page: Document, lang: 'ko' | 'en', text: string): HTMLElement {
  return element(page, 'span', { class: `cb-cell cb-${lang}`, lang }, text);
}
