/** The only file that knows every step: page to article in the tab, article to rows in the popup or the reader. */

import type { Article, Extraction, Reading } from './article.ts';
import { extractArticle } from './extract/extract-article.ts';
import { findSite } from './sites/find-site.ts';
import { splitLanguages } from './split/split-languages.ts';

/** Reads the article out of a page, which stays as it is; `url` is the page's address. */
export function readPage(page: Document, url: string): Extraction {
  return extractArticle(page, url, findSite(page, url));
}

/**
 * Splits an article's languages and sets its passages in rows. The aligner is loaded only here and only when an
 * article has come so far: it is the heaviest part of the popup.
 */
export async function pairArticle(article: Article): Promise<Extract<Reading, { state: 'article' }>> {
  const bilingual = splitLanguages(article.blocks, article.title);
  const { alignRows } = await import('./align/align-rows.ts');
  return { state: 'article', article, bilingual, rows: alignRows(article.title, bilingual) };
}
