import { alignRows } from '../../../../src/align/align-rows.ts';
import type { Row } from '../../../../src/article.ts';
import { readPage } from '../../../../src/pipeline.ts';
import { splitLanguages } from '../../../../src/split/split-languages.ts';

/** All that Clean Break does with a page before it is shown: reading, splitting and aligning. Only its time is of interest here. */
export function read(page: Document): readonly Row[] {
  const extraction = readPage(page, page.URL);
  if (extraction.state !== 'article') return [];
  const { title, blocks } = extraction.article;
  return alignRows(title, splitLanguages(blocks, title));
}
