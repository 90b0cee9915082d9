import type { Format } from './format.ts';
import { quoteCell } from './quote-cell.ts';
import { sentenceCards } from './sentence-cards.ts';

/** A file for spreadsheets: with a byte order mark, so that Hangul is read as such, and no cell that could run as a formula. */
export const spreadsheet: Format = {
  id: 'spreadsheet',
  file: { extension: 'tsv', type: 'text/tab-separated-values' },
  copy: (article, rows) => {
    const cards = sentenceCards(article, rows);
    if (cards.length === 0) return { text: '' };
    const lines = [['Korean', 'English', 'Source', 'Tags'], ...cards].map((card) => card.map(guardCell).join('\t'));
    return { text: `\ufeff${lines.join('\r\n')}\r\n` };
  },
};

/** An apostrophe keeps a cell text (OWASP, CSV injection; the full-width signs count as well). */
function guardCell(cell: string): string {
  return quoteCell(/^["'\s]*[=+\-@＝＋－＠]/.test(cell) ? `'${cell}` : cell);
}
