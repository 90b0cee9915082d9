import type { Row } from '../article.ts';

/** A row and the places on the page its passages have, per language and together. */
export interface PlacedRow {
  readonly row: Row;
  readonly ko: readonly number[];
  readonly en: readonly number[];
  readonly all: readonly number[];
}

/** Puts a row of its own among the others: behind all that its language has before it on the page. */
export function insertInOrder(rows: PlacedRow[], own: PlacedRow): void {
  const lang = own.ko.length > 0 ? 'ko' : own.en.length > 0 ? 'en' : 'all';
  const place = Math.min(...own[lang]);
  let at = 0;
  for (const [index, other] of rows.entries()) {
    if (other.row.moved === undefined && other[lang].some((before) => before < place)) at = index + 1;
  }
  rows.splice(at, 0, own);
}
