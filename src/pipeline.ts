/** The only file that knows every step: page to article in the tab, article to rows in the popup or the reader. */

import type { Article, Extraction, Reading, Row, SentencePair } from './article.ts';
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

/** Loads what pairs the sentences of a row; a row with one side only gives that side's sentences, each by itself. */
export async function loadSentencePairs(): Promise<(row: Row) => readonly SentencePair[]> {
  const { splitSentences } = await import('./align/split-sentences.ts');
  return ({ ko, en, confidence }) => {
    const korean = splitSentences(textOf(ko), 'ko');
    const english = splitSentences(textOf(en), 'en');
    if (korean.length === 0 || english.length === 0 || korean.length === english.length) {
      const longer = korean.length > english.length ? korean : english;
      return longer.map((_span, at) => ({ ko: korean.slice(at, at + 1), en: english.slice(at, at + 1), confidence }));
    }
    return [{ ko: korean, en: english, confidence }];
  };
}

function textOf(side: Row['ko']): string {
  return side.map(({ text }) => text).join('\n');
}
