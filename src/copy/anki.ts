import type { Format } from './format.ts';
import { quoteCell } from './quote-cell.ts';
import { sentenceCards } from './sentence-cards.ts';

/** The header lines Anki 2.1.54 and later reads before the notes. */
const header = ['#separator:tab', '#html:false', '#columns:Korean\tEnglish\tSource\tTags', '#tags column:4'];

/** A file for Anki: a note for every pair that has both languages. */
export const anki: Format = {
  id: 'anki',
  file: { extension: 'tsv', type: 'text/tab-separated-values' },
  copy: (article, rows) => {
    const cards = sentenceCards(article, rows);
    if (cards.length === 0) return { text: '' };
    return { text: `${[...header, ...cards.map((card) => card.map(quoteField).join('\t'))].join('\n')}\n` };
  },
};

/** Anki takes a line that begins with # for a comment. */
function quoteField(field: string): string {
  return field.startsWith('#') && !field.includes('"') ? `"${field}"` : quoteCell(field);
}
