import type { Article, Passage, Row } from '../article.ts';
import { plainText } from './plain-text.ts';

/** The text of one side of a row: its passages a line each, captions without text left out. */
export function sideText(passages: readonly Passage[] = []): string {
  return passages
    .map(({ text }) => plainText(text))
    .filter((text) => text !== '')
    .join('\n');
}

/**
 * The rows with the article's subtitle after the title: it is no passage, but it belongs to what a reader copies. It
 * stands on the side of the article's own title.
 */
export function withSubtitle(article: Article, rows: readonly Row[]): readonly Row[] {
  const text = article.subtitle ?? '';
  const [first, ...rest] = rows;
  const own = [...(first?.ko ?? []), ...(first?.en ?? [])].find(({ source }) => source === -1);
  if (first === undefined || own === undefined || text.trim() === '') return rows;
  const subtitle: Passage = { source: -1, kind: 'subheading', lang: own.lang, role: 'text', text };
  const row: Row = { ko: own.lang === 'ko' ? [subtitle] : [], en: own.lang === 'en' ? [subtitle] : [], confidence: 1 };
  return [first, row, ...rest];
}

/** The passages to copy for one language. What is in a third language goes along where the article has no second one. */
export function passagesOf(article: Article, rows: readonly Row[], lang: 'ko' | 'en'): readonly Passage[] {
  const second = lang === 'ko' ? 'en' : 'ko';
  const alone = rows.every((row) => sideText(row[second]) === '') && rows.some((row) => sideText(row[lang]) !== '');
  return withSubtitle(article, rows)
    .flatMap((row) => [...row[lang], ...(alone ? (row.other ?? []) : [])])
    .filter(({ text }) => plainText(text) !== '');
}
