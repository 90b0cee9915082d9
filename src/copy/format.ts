import type { Article, Row } from '../article.ts';

/** The names of the forms an article can be copied in. */
export type FormatId =
  | 'korean'
  | 'english'
  | 'both'
  | 'table'
  | 'markdown'
  | 'markdown-table'
  | 'anki'
  | 'spreadsheet'
  | 'json'
  | 'research-tsv'
  | 'pair-link'
  | 'citation';

/** What is put on the clipboard: the plain form, and the rich one (HTML of escaped text only) where there is one. */
export interface CopiedText {
  readonly text: string;
  readonly html?: string;
}

/** A form an article can be copied in. */
export interface Format {
  readonly id: FormatId;
  /** The ending and the media type of a file that holds `text`, where the form is made to be saved. */
  readonly file?: { readonly extension: 'md' | 'tsv' | 'json'; readonly type: string };
  /** A pure function of the article and its rows; a form that has nothing to say (English of a Korean article) gives an empty text. */
  readonly copy: (article: Article, rows: readonly Row[]) => CopiedText;
}
