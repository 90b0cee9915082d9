/** A cell of separated values (RFC 4180, with tabs): quoted where it has a quotation mark in it, which most readers take for a quotation otherwise. */
export function quoteCell(cell: string): string {
  return cell.includes('"') ? `"${cell.replace(/"/g, '""')}"` : cell;
}
