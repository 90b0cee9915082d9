import { listRows } from '../../../../src/align/list-rows.ts';
import type { Bilingual, Row } from '../../../../src/article.ts';
import { readPage } from '../../../../src/pipeline.ts';
import { splitLanguages } from '../../../../src/split/split-languages.ts';

/** A page in two languages waiting for the aligner, which the extension loads for such pages only. */
export let waiting: { title: string; bilingual: Bilingual } | undefined;

/** All that Clean Break does with a page before it is shown, up to the aligner. Only its time is of interest here. */
export function read(page: Document): readonly Row[] {
  waiting = undefined;
  const extraction = readPage(page, page.URL);
  if (extraction.state !== 'article') return [];
  const { title, blocks } = extraction.article;
  const bilingual = splitLanguages(blocks, title);
  if (bilingual.language !== 'ko+en') return listRows(title, bilingual);
  waiting = { title, bilingual };
  return [];
}
