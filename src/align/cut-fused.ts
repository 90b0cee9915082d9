import type { Passage } from '../article.ts';
import { cutSentences } from './cut-sentences.ts';

/** A passage, or a piece of one, with its place on the page. */
export interface Placed {
  readonly passage: Passage;
  readonly at: number;
  /** Where the piece lies in the whole passage's text. */
  readonly piece?: { readonly whole: Passage; readonly start: number; readonly end: number };
}

/** Cuts a side that was pasted as one block (a third of the other side's paragraphs or fewer) into its sentences. */
export function cutFused(side: readonly Placed[], other: readonly Placed[]): readonly Placed[] {
  if (side.length === 0 || other.length < 3 || side.length > other.length / 3) return side;
  return side.flatMap((placed) => {
    const { passage, at } = placed;
    const sentences = cutSentences(passage.text, passage.lang === 'ko' ? 'ko' : 'en');
    let end = 0;
    return sentences.map((sentence) => {
      end += sentence.length;
      return {
        passage: { ...passage, text: sentence.trim() },
        at,
        piece: { whole: passage, start: end - sentence.length, end: end - sentence.length + sentence.trimEnd().length },
      };
    });
  });
}

/** Puts neighbouring pieces of one passage together again, with the white space that stood between them. */
export function joinPieces(pieces: readonly Placed[]): Placed[] {
  const joined: Placed[] = [];
  for (const placed of pieces) {
    const last = joined[joined.length - 1];
    if (
      last?.piece &&
      placed.piece &&
      last.piece.whole === placed.piece.whole &&
      last.piece.end <= placed.piece.start
    ) {
      const piece = { whole: last.piece.whole, start: last.piece.start, end: placed.piece.end };
      joined[joined.length - 1] = {
        passage: { ...piece.whole, text: piece.whole.text.slice(piece.start, piece.end) },
        at: last.at,
        piece,
      };
    } else joined.push(placed);
  }
  return joined;
}
