import type { Article, Row } from '../article.ts';
import { cellRows } from './cell-rows.ts';
import { oneLine } from './plain-text.ts';

/** The columns of a list of pairs: Korean, English, the page it comes from, tags without spaces. */
export type Card = readonly [ko: string, en: string, source: string, tags: string];

/** The pairs that have both languages, a card each, no cell with a tab or a line break. */
export function sentenceCards(article: Article, rows: readonly Row[]): Card[] {
  const tags = ['clean-break', article.site, article.published?.slice(0, 10)].flatMap((tag) => tagOf(tag) ?? []);
  return cellRows(article, rows)
    .filter(({ ko, en }) => ko !== '' && en !== '')
    .map(({ ko, en }) => [oneLine(ko), oneLine(en), oneLine(article.url), tags.join(' ')] as const);
}

function tagOf(text: string | undefined): string | undefined {
  const tag = oneLine(text ?? '').replace(/[\s"]+/g, '-');
  return tag === '' ? undefined : tag;
}
