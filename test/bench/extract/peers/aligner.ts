import { alignRows } from '../../../../src/align/align-rows.ts';
import type { Bilingual, Row } from '../../../../src/article.ts';

/** Aligns what `whole` left waiting. */
export function read({ title, bilingual }: { title: string; bilingual: Bilingual }): readonly Row[] {
  return alignRows(title, bilingual);
}
