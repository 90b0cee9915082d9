import { type Cells, cellRows } from './cell-rows.ts';
import { htmlElement } from './escape-html.ts';
import type { Format } from './format.ts';
import { oneLine } from './plain-text.ts';

/** A table of two columns: tab-separated lines; rich, an HTML table with a language on every cell. */
export const table: Format = {
  id: 'table',
  copy: (article, rows) => {
    const cells = cellRows(article, rows);
    if (cells.length === 0) return { text: '' };
    return {
      text: cells.map(({ ko, en, other }) => `${oneLine(ko || other)}\t${oneLine(en)}`).join('\n'),
      html: `<table><tbody>\n${cells.map(htmlRow).join('\n')}\n</tbody></table>`,
    };
  },
};

function htmlRow({ ko, en, other, marked }: Cells): string {
  const pair = ko === '' && en === '' ? '' : htmlElement('td', 'ko', marked.ko) + htmlElement('td', 'en', marked.en);
  const alone = other === '' ? '' : htmlElement('td', 'other', marked.other, ' colspan="2"');
  return [pair, alone]
    .filter((row) => row !== '')
    .map((row) => `<tr>${row}</tr>`)
    .join('\n');
}
