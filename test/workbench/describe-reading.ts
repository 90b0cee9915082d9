import type { BlockKind, Language, Passage, Reading } from '../../src/article.ts';

/** An element that cleaning has hidden, and why. */
export interface HiddenElement {
  readonly reason: string;
  readonly html: string;
}

/** A row of the reader. `other` is there only where a passage in neither language stands on the row. */
interface RowDescription {
  readonly ko: string | null;
  readonly en: string | null;
  readonly other?: string;
  readonly confidence: number;
}

/** What a reader gets of a page, flat and complete: the workbench's JSON. What the page does not say is null. */
export interface ReadingDescription {
  readonly site: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: 'ko' | 'en' | 'ko+en';
  readonly note: string | null;
  readonly hidden: readonly HiddenElement[];
  readonly blocks: readonly { readonly kind: BlockKind; readonly lang: Language; readonly text: string }[];
  readonly rows: readonly RowDescription[];
}

/** Describes a reading; a row joins several paragraphs of one side with "\n", the marker before a translation is the note. */
export function describeReading(
  { article, bilingual, rows }: Extract<Reading, { state: 'article' }>,
  hidden: readonly HiddenElement[],
): ReadingDescription {
  return {
    site: article.site,
    title: article.title,
    subtitle: article.subtitle ?? null,
    byline: article.byline ?? null,
    published: article.published ?? null,
    modified: article.modified ?? null,
    language: bilingual.language,
    note: bilingual.note ?? null,
    hidden,
    blocks: bilingual.passages
      .filter(({ role }) => role !== 'marker')
      .map(({ kind, lang, text }) => ({ kind, lang, text })),
    rows: rows.map(({ ko, en, other, confidence }) => ({
      ko: joined(ko),
      en: joined(en),
      ...(other ? { other: joined(other) ?? '' } : {}),
      confidence,
    })),
  };
}

function joined(passages: readonly Passage[]): string | null {
  return passages.length === 0 ? null : passages.map(({ text }) => text).join('\n');
}
