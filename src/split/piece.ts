import type { Block, Language, Span } from '../article.ts';
import { countLetters, type Letters } from './count-letters.ts';
import { languageOfLetters } from './detect-language.ts';

/** A stretch of a block, as small as a language or a marker may need; pieces that turn out alike are put together again. */
export interface Piece extends Span {
  /** Index of the block. */
  readonly source: number;
  readonly block: Block;
  readonly letters: Letters;
  /** Undefined where the letters do not say. */
  readonly lang: Language | undefined;
  /** Words like a publisher's marker; whether it is one is for the layout to say. */
  readonly marker: boolean;
  /** Set where it stands as a passage of its own in a bilingual article: a line of verse, or the half of a bilingual caption. */
  readonly apart: 'line' | 'half' | undefined;
}

interface Marks {
  readonly marker?: true;
  readonly apart?: 'line' | 'half';
  readonly lang?: Language;
}

/** A piece of a block, its letters counted; `lang` where the letters are not to say. */
export function pieceOf(block: Block, source: number, span: Span, marks: Marks = {}): Piece {
  const text = block.text.slice(span.start, span.end);
  const letters = countLetters(text);
  const lang = marks.lang ?? languageOfLetters(letters, text);
  return { ...span, source, block, letters, lang, marker: marks.marker === true, apart: marks.apart };
}

/** The piece's text, without the white space around it. */
export function textOf(piece: Piece): string {
  return piece.block.text.slice(piece.start, piece.end).trim();
}

/** How much a piece weighs in its language, in English letters: a Hangul syllable says as much as two of them. */
export function weightOf({ letters, lang }: Piece): number {
  return lang === 'ko' ? 2 * (letters.hangul + letters.han) + letters.latin : letters.latin;
}

/** The weight of Korean and of English in a run of pieces, markers left out. */
export function weighByLanguage(pieces: readonly Piece[]): { ko: number; en: number } {
  const weight = { ko: 0, en: 0 };
  for (const piece of pieces) {
    if (!piece.marker && (piece.lang === 'ko' || piece.lang === 'en')) weight[piece.lang] += weightOf(piece);
  }
  return weight;
}
