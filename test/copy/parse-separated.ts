/**
 * Reads separated values as RFC 4180 has them, with a tab between cells: what pandas, R, Python's `csv` and spreadsheets do
 * by default. Written from the rules, apart from what writes them; a quotation mark that is never closed is an error.
 */
export function parseSeparated(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    row.push(cell);
    if (text[end] === '\t') {
      at = end + 1;
      if (at < text.length) continue;
      row.push('');
    }
    rows.push(row);
    row = [];
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return rows;
}

function plainCell(text: string, at: number): [cell: string, end: number] {
  const length = /^[^\t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0;
  return [text.slice(at, at + length), at + length];
}

function quotedCell(text: string, at: number): [cell: string, end: number] {
  const raw = /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/.exec(text.slice(at));
  if (raw === null) throw new Error(`a quotation that does not end: ${text.slice(at, at + 60)}`);
  return [(raw[1] ?? '').replace(/""/g, '"'), at + raw[0].length];
}
