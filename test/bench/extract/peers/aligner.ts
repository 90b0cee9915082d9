import { alignRows } from '../../../../src/align/align-rows.ts';
import type { Row } from '../../../../src/article.ts';
import type { Waiting } from './pairing.ts';

/** Aligns what `whole` left waiting. */
export function read({ title, bilingual }: Waiting): readonly Row[] {
  return alignRows(title, bilingual);
}
