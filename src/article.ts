/**
 * The nouns of the reading road. A page becomes an `Article` (plain text in blocks, never HTML), the article
 * a `Bilingual`, its passages `Row`s. Every shape here is JSON, so that it can cross from the tab to the popup.
 */

/** The languages told apart. `other` is Japanese, Chinese and the like: kept, shown alone, never paired. */
export type Language = 'ko' | 'en' | 'other';

/** What a block of the body is. A `figure`'s text is its caption; a `table`'s text is its rows joined by "\n", cells by "\t". */
export type BlockKind = 'paragraph' | 'subheading' | 'quotation' | 'list-item' | 'figure' | 'table';

/** A picture of the article. `src` is absolute, http or https. It is data: showing it is the view's choice. */
export interface Picture {
  readonly src: string;
  readonly alt: string;
}

/** One block of the body in page order. White space in `text` is collapsed; "\n" is a line break the author meant. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  readonly picture?: Picture;
  /** The links in `text`, in its order, none over another; absent where there are none. A table has none. */
  readonly links?: readonly Link[];
}

/** Why a piece of the page's body is no part of the article. */
export type ExclusionReason =
  | 'advertisement'
  | 'byline'
  | 'caption-credit'
  | 'comments'
  | 'copyright'
  | 'editor-box'
  | 'navigation'
  | 'newsletter'
  | 'related'
  | 'repeated'
  | 'reporter-box'
  | 'sharing'
  | 'summary'
  | 'tags'
  | 'tools';

/** A piece of text left out of the article, with the reason; kept so that nothing is lost silently. */
export interface Exclusion {
  readonly reason: ExclusionReason;
  readonly text: string;
}

/** What was read out of a page. */
export interface Article {
  /** The page's address. */
  readonly url: string;
  /** Name of the site file that read it, `generic` where none fitted. */
  readonly site: string;
  /** The paper's name, where the page says it. */
  readonly publisher?: string;
  readonly title: string;
  readonly subtitle?: string;
  /** The reporter as printed, without the paper ("이성현 기자"). */
  readonly byline?: string;
  /** ISO 8601. Korean papers: local time of Asia/Seoul without an offset ("2020-11-20T15:12", or the date alone). */
  readonly published?: string;
  /** ISO 8601, as `published`. */
  readonly modified?: string;
  readonly blocks: readonly Block[];
  readonly excluded: readonly Exclusion[];
}

/** Why a page gives no article. */
export type NoArticleReason = 'list' | 'front-page' | 'search' | 'login' | 'empty' | 'too-large' | 'not-html';

/** The answer of the extracting step. */
export type Extraction =
  | { readonly state: 'article'; readonly article: Article }
  | { readonly state: 'no-article'; readonly reason: NoArticleReason };

/** What a passage is to the two languages: running text, the title or byline that opens a translation, or the marker before it. */
export type PassageRole = 'text' | 'title' | 'byline' | 'marker';

/** A block, or one language's part of a block that carries both (bilingual captions). */
export interface Passage {
  /** Index of the block in `Article.blocks`; -1 for the article's own title. */
  readonly source: number;
  readonly kind: BlockKind;
  readonly lang: Language;
  readonly role: PassageRole;
  readonly text: string;
  readonly picture?: Picture;
  /** As a block's, counted in this `text`. */
  readonly links?: readonly Link[];
}

/** An article told apart by language. The passages of one source, joined, are that block's text: nothing is lost. */
export interface Bilingual {
  readonly language: 'ko' | 'en' | 'ko+en';
  /** `single` language, one block of each (`blocks`), or in turn (`interleaved`). */
  readonly layout: 'single' | 'blocks' | 'interleaved';
  /** Every block of the article, in page order, the title (source -1) not included. */
  readonly passages: readonly Passage[];
  /** The publisher's words on the translation, verbatim ("<아래는 구글번역기로 번역한 기사 전문이다.>"). */
  readonly note?: string;
  /** True where the split is a guess the reader should be told of. */
  readonly doubtful: boolean;
}

/** A group of paragraphs that say the same: indices into the Korean and the English list; one side may be empty. */
export interface Bead {
  readonly ko: readonly number[];
  readonly en: readonly number[];
  /** Posterior probability that exactly these belong together, 0 to 1. */
  readonly confidence: number;
  /** Set where the pair stands out of order (a byline that moved). */
  readonly moved?: true;
}

/** A row of the reader: what stands side by side. `other` holds passages in neither language, alone on their row. */
export interface Row {
  readonly ko: readonly Passage[];
  readonly en: readonly Passage[];
  readonly other?: readonly Passage[];
  readonly confidence: number;
  readonly moved?: true;
}

/** A span of characters, `end` exclusive, in UTF-16 code units of the text it belongs to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text that leads to a page or to a mailbox. `href` is absolute, as the browser writes it: http, https or mailto. */
export interface Link extends Span {
  readonly href: string;
}

/** True for an address that a link may have: of a page or a mailbox, as browsers write it, with nothing that could end an attribute. */
export function isLinkAddress(href: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s<>"]+$/.test(href);
}

/** The links of a part of a text, counted from the part's start, to be spread into what carries it; nothing where there are none. */
export function cutLinks(links: readonly Link[] | undefined, part: Span): { readonly links?: readonly Link[] } {
  const cut = (links ?? [])
    .filter(({ start, end }) => start < part.end && end > part.start)
    .map(({ start, end, href }) => ({
      start: Math.max(start, part.start) - part.start,
      end: Math.min(end, part.end) - part.start,
      href,
    }));
  return cut.length > 0 ? { links: cut } : {};
}

/** A block with no more than the beginning of its text, and the links in that. */
export function shortenTo({ links, ...rest }: Block, text: string): Block {
  return { ...rest, text, ...cutLinks(links, { start: 0, end: text.length }) };
}

/** Sentences of the two sides of a row that say the same, as spans of the row's texts (paragraphs joined by "\n"). */
export interface SentencePair {
  readonly ko: readonly Span[];
  readonly en: readonly Span[];
  readonly confidence: number;
}

/** A hint for the reader on one row; the text itself is never changed. */
export interface Check {
  readonly kind: 'number' | 'name' | 'mistranslation';
  readonly row: number;
  readonly ko: Span;
  readonly en: Span;
  /** Plain words for the hint, where the data file has them: Korean, then English. */
  readonly hint?: { readonly ko: string; readonly en: string };
}

/** What the reader shows: an article with its rows, or the reason why there is none. */
export type Reading =
  | {
      readonly state: 'article';
      readonly article: Article;
      readonly bilingual: Bilingual;
      readonly rows: readonly Row[];
    }
  | { readonly state: 'no-article'; readonly reason: NoArticleReason };
