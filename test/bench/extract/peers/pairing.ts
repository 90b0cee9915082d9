import { listRows } from '../../../../src/align/list-rows.ts';
import type { Bilingual, Extraction } from '../../../../src/article.ts';
import { splitLanguages } from '../../../../src/split/split-languages.ts';

/** A page in two languages, waiting for the aligner, which the extension loads for such pages only. */
export interface Waiting {
  readonly title: string;
  readonly bilingual: Bilingual;
}

/** All that Clean Break does with what was read before it is shown, up to the aligner. Only its time is of interest here. */
export function pair(extraction: Extraction): Waiting | undefined {
  if (extraction.state !== 'article') return undefined;
  const { title, blocks } = extraction.article;
  const bilingual = splitLanguages(blocks, title);
  if (bilingual.language === 'ko+en') return { title, bilingual };
  listRows(title, bilingual);
  return undefined;
}
