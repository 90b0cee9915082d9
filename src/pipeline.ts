/** The only file that knows every step: page to article in the tab, article to rows in the popup or the reader. */

import type { alignSentences } from './align/align-sentences.ts';
import type { Aligner } from './align/aligner.ts';
import { listRows } from './align/list-rows.ts';
import { placeLinks } from './align/place-links.ts';
import { runInSlices } from './align/run-in-slices.ts';
import type { Article, Bilingual, Extraction, Reading, Row, SentencePair } from './article.ts';
import { extractArticle } from './extract/extract-article.ts';
import { findSite } from './sites/find-site.ts';
import { splitLanguages } from './split/split-languages.ts';

/** Reads the article out of a page, which stays as it is; `url` is the page's address. */
export function readPage(page: Document, url: string): Extraction {
  return extractArticle(page, url, findSite(page, url));
}

/** Loads the aligner, the heaviest of the steps, when it is first needed: a chunk in the popup, a script in a page. */
export type LoadAligner = () => Promise<Aligner>;

/** Splits an article's languages and sets its passages in rows; the aligner is loaded only for two languages. */
export async function pairArticle(
  article: Article,
  loadAligner: LoadAligner,
): Promise<Extract<Reading, { state: 'article' }>> {
  const bilingual = splitLanguages(article.blocks, article.title);
  const rows =
    bilingual.language === 'ko+en'
      ? placeLinks(await pairRows(article.title, bilingual, await loadAligner()), bilingual.passages)
      : listRows(article.title, bilingual);
  return { state: 'article', article, bilingual, rows };
}

/** Lets others in as it works. */
function pairRows(title: string, bilingual: Bilingual, { alignRowsInSteps }: Aligner): Promise<Row[]> {
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
  return runInSlices(alignRowsInSteps(title, bilingual), pause, () => performance.now());
}

/** What pairs the sentences of a row, by means of the aligner. */
export type AlignSentences = typeof alignSentences;

/** Loads it when a row's sentences are first asked for: pages are paired without it. */
export type LoadAlignSentences = () => Promise<AlignSentences>;

/** Loads what pairs the sentences of a row; a sentence without partner is a pair with an empty side. */
export async function loadSentencePairs(
  loadAligner: LoadAligner,
  loadAlignSentences: LoadAlignSentences,
): Promise<(row: Row) => readonly SentencePair[]> {
  const [{ alignWithinRow }, alignSentences] = await Promise.all([loadAligner(), loadAlignSentences()]);
  return ({ ko, en }) => alignSentences(textOf(ko), textOf(en), alignWithinRow);
}

function textOf(side: Row['ko']): string {
  return side.map(({ text }) => text).join('\n');
}
