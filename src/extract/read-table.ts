import { collapseText } from './collapse-text.ts';

/** How long a cell of a table of data may be on average, in characters; longer cells hold running text (seen: layout tables). */
const cellLimit = 120;

/**
 * A table's rows joined by "\n", cells by "\t"; undefined where the table only lays the page out: tables in it,
 * one row or one column, pictures, or cells of running text.
 */
export function readTable(table: Element): string | undefined {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table, img, iframe') !== null)
    return undefined;
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => collapseText(cell.textContent ?? '')),
  );
  const full = rows.filter((cells) => cells.some((cell) => cell !== ''));
  const widest = Math.max(0, ...full.map((cells) => cells.length));
  if (full.length < 2 || widest < 2) return undefined;
  const filled = full.flat().filter((cell) => cell !== '');
  const average = filled.reduce((sum, cell) => sum + cell.length, 0) / filled.length;
  if (average > cellLimit || filled.filter(isSentence).length * 2 >= filled.length) return undefined;
  return full.map((cells) => cells.join('\t')).join('\n');
}

/** Running text, as the cells hold where two languages stand side by side. */
function isSentence(cell: string): boolean {
  return cell.length >= 20 && /[.!?。]["'”’)\]]*$/u.test(cell);
}
