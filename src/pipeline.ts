/** The only file that knows every step: page to article in the tab, article to rows in the popup or the reader. */

import { listRows } from './align/list-rows.ts';
import { runInSlices } from './align/run-in-slices.ts';
import type { Article, Bilingual, Check, Extraction, Reading, Row, SentencePair } from './article.ts';
import { extractArticle } from './extract/extract-article.ts';
import { findSite } from './sites/find-site.ts';
import { splitLanguages } from './split/split-languages.ts';

/** Reads the article out of a page, which stays as it is; `url` is the page's address. */
export function readPage(page: Document, url: string): Extraction {
  return extractArticle(page, url, findSite(page, url));
}

/** Splits an article's languages and sets its passages in rows. */
export async function pairArticle(article: Article): Promise<Extract<Reading, { state: 'article' }>> {
  const bilingual = splitLanguages(article.blocks, article.title);
  const rows = bilingual.language === 'ko+en' ? await pairRows(article.title, bilingual) : undefined;
  return { state: 'article', article, bilingual, rows: rows ?? listRows(article.title, bilingual) };
}

/** The aligner is the heaviest part of the popup: it is loaded only for two languages, and lets others in as it works. */
async function pairRows(title: string, bilingual: Bilingual): Promise<Row[]> {
  const { alignRowsInSteps } = await import('./align/align-rows.ts');
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
  return runInSlices(alignRowsInSteps(title, bilingual), pause, () => performance.now());
}

/** Loads what pairs the sentences of a row; a sentence without partner is a pair with an empty side. */
export async function loadSentencePairs(): Promise<(row: Row) => readonly SentencePair[]> {
  const { alignSentences } = await import('./align/align-sentences.ts');
  return ({ ko, en }) => alignSentences(textOf(ko), textOf(en));
}

/** Loads what finds, in an article's rows, what is worth checking; hints only. */
export async function loadChecks(): Promise<(rows: readonly Row[]) => readonly Check[]> {
  return (await import('./align/check-rows.ts')).checkRows;
}

function textOf(side: Row['ko']): string {
  return side.map(({ text }) => text).join('\n');
}
