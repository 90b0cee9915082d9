import type { Format } from './format.ts';
import { oneLine } from './plain-text.ts';
import { quoteCell } from './quote-cell.ts';
import { sideText } from './side-text.ts';

/** A table for research: every row with the aligner's confidence (0 to 1), gaps as empty cells; a cell has no tab and no line break, and quotation marks as pandas and R read them. */
export const researchTsv: Format = {
  id: 'research-tsv',
  file: { extension: 'tsv', type: 'text/tab-separated-values' },
  copy: (_article, rows) => {
    const lines = rows
      .map(({ ko, en, other, confidence, moved }, at) => ({
        cells: [ko, en, other].map((side) => oneLine(sideText(side))),
        rest: [confidence.toFixed(3), moved ? '1' : '0'],
        at: String(at),
      }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
      .map(({ at, cells, rest }) => [at, ...cells.map(quoteCell), ...rest].join('\t'));
    return { text: lines.length === 0 ? '' : `${['row\tko\ten\tother\tconfidence\tmoved', ...lines].join('\n')}\n` };
  },
};
