import type { Block, Span } from '../article.ts';
import { countLetters } from './count-letters.ts';
import { type Piece, pieceOf } from './piece.ts';

/** Words the second language needs at least: "© Reuters" and a name in brackets are no translation. */
const fewestWords = 4;
/** Latin letters a Hangul syllable can be worth in a translation, at least and at most. */
const plausible = { least: 0.8, most: 6 };

/**
 * Cuts a line that says one thing in both languages ("권 자문위원이 인사하고 있다. Chairman Kwon greets the guests.") at the
 * change of script, in either order; in one piece where it does not.
 */
export function cutScripts(block: Block, source: number, line: Span): Piece[] {
  const cut = findCut(block.text.slice(line.start, line.end));
  if (cut === undefined) return [pieceOf(block, source, line)];
  const middle = line.start + cut.at;
  const second = cut.first === 'ko' ? 'en' : 'ko';
  return [
    pieceOf(block, source, { start: line.start, end: middle }, { apart: 'half', lang: cut.first }),
    pieceOf(block, source, { start: middle, end: line.end }, { apart: 'half', lang: second }),
  ];
}

function findCut(line: string): { readonly at: number; readonly first: 'ko' | 'en' } | undefined {
  if (!/[가-힣]/.test(line)) return undefined;
  const text = line.slice(0, line.length - creditLength(line));
  const koreanFirst = afterLastHangul(text);
  if (koreanFirst !== undefined && isTranslation(text.slice(0, koreanFirst), text.slice(koreanFirst))) {
    return { at: koreanFirst, first: 'ko' };
  }
  const englishFirst = beforeFirstHangul(text);
  if (englishFirst !== undefined && isTranslation(text.slice(englishFirst), text.slice(0, englishFirst))) {
    return { at: englishFirst, first: 'en' };
  }
  return undefined;
}

/** Characters of the credit that ends a caption ("© 브레이크뉴스", "사진=해랑시 제공"): it goes with what stands before it. */
function creditLength(line: string): number {
  return /\s*(?:[©ⓒ]|\(c\)|[([/]?\s?사진\s?[=:/|])[^©ⓒ.]{0,40}$/i.exec(line.slice(-60))?.[0].length ?? 0;
}

/** Start of the Latin tail: behind the last Hangul and what closes it (a full stop, a bracket), bullets and brackets with the tail. */
function afterLastHangul(text: string): number | undefined {
  const tail = /[가-힣][^가-힣]*$/.exec(text);
  if (tail === null) return undefined;
  const closed = /^[가-힣][.,!?…。\s"'”’」』)\]〉》>】/|]*/.exec(tail[0]);
  return tail.index + (closed?.[0].length ?? 1);
}

/** What may open a Korean sentence and belongs to it. */
const opensKorean = /[\s"'“‘「『(〈《<【[▲△▶*\-–—\d]/;

/** Start of the Korean tail: the first Hangul, with the brackets and bullets that open it. */
function beforeFirstHangul(text: string): number | undefined {
  const head = /^[^가-힣]*(?=[가-힣])/.exec(text);
  if (head === null) return undefined;
  let start = head[0].length;
  while (start > 0 && opensKorean.test(head[0][start - 1] ?? '')) start -= 1;
  return start;
}

/** As text, for a browser prepares a literal with such classes as soon as it reads the function. */
const capitalFirst = String.raw`^[^\p{L}]*\p{Lu}`;

/** A Latin half that could be the Korean half's translation: words enough, no quotation, and neither far too short nor too long. */
function isTranslation(korean: string, english: string): boolean {
  if (!/(?:^|\s)[a-z]{2,}/.test(english)) return false; // a product, a row of names
  const ko = countLetters(korean);
  const en = countLetters(english);
  if ((english.match(/[A-Za-z][A-Za-z'’.-]*/g) ?? []).length < fewestWords) return false;
  if (/^\s*["“'‘(]/.test(english) || !new RegExp(capitalFirst, 'u').test(english)) return false;
  if (en.han + en.kana > 0 || ko.hangul < 4) return false;
  return en.latin >= plausible.least * ko.hangul && en.latin <= plausible.most * ko.hangul;
}
