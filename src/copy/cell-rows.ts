import type { Article, Row } from '../article.ts';
import { type MarkedText, markLinks } from './mark-links.ts';
import { sideText, withSubtitle } from './side-text.ts';

/** A row of two cells; `other` is a text in neither language, which stands alone. Line breaks are still in them. */
export interface Cells {
  readonly ko: string;
  readonly en: string;
  readonly other: string;
  /** The same cells with their links. */
  readonly marked: Readonly<Record<'ko' | 'en' | 'other', MarkedText>>;
}

/** The article as rows of two cells, empty rows left out. */
export function cellRows(article: Article, rows: readonly Row[]): Cells[] {
  return withSubtitle(article, rows)
    .map((row) => ({
      ko: sideText(row.ko),
      en: sideText(row.en),
      other: sideText(row.other),
      marked: { ko: markLinks(row.ko), en: markLinks(row.en), other: markLinks(row.other) },
    }))
    .filter(({ ko, en, other }) => ko !== '' || en !== '' || other !== '');
}
