import { anki } from './anki.ts';
import { bothLanguages } from './both-languages.ts';
import { citation } from './citation.ts';
import type { Format } from './format.ts';
import { markdown } from './markdown.ts';
import { markdownTable } from './markdown-table.ts';
import { englishOnly, koreanOnly } from './one-language.ts';
import { pairLink } from './pair-link.ts';
import { researchJson } from './research-json.ts';
import { researchTsv } from './research-tsv.ts';
import { spreadsheet } from './spreadsheet.ts';
import { table } from './table.ts';

/** Every form an article can be copied in, in the order they are offered. */
export const formats: readonly Format[] = [
  bothLanguages,
  koreanOnly,
  englishOnly,
  table,
  markdown,
  markdownTable,
  anki,
  spreadsheet,
  researchJson,
  researchTsv,
  pairLink,
  citation,
];
