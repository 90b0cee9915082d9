import { cutSentences } from './cut-sentences.ts';
import { isQuestion, isQuotation } from './layer-rows.ts';
import { readEnglishNumbers, readKoreanNumbers } from './read-numbers.ts';
import { remember } from './remember.ts';

/** A sentence as the aligner sees it. */
export interface SentenceWords {
  readonly length: number;
  /** Runs of Hangul or Hanja; English words as written. */
  readonly words: readonly string[];
  /** Latin words of a Korean sentence, e-mail addresses of either. */
  readonly latin: readonly string[];
  readonly numbers: readonly string[];
  /** `isQuestion` and `isQuotation`, where there is such a mark. */
  readonly marks: number;
}

/** A paragraph (or, where sentences are aligned, a sentence) as the aligner sees it: no more than what is scored. */
export interface Unit {
  /** White space collapsed. */
  readonly text: string;
  /** Characters that are no white space. */
  readonly length: number;
  readonly sentences: readonly SentenceWords[];
}

/** Reads a Korean paragraph. */
export const readKoreanUnit = remember(2000, (raw): Unit => readUnit(raw, 'ko', readKoreanWords));

/** Reads an English paragraph. */
export const readEnglishUnit = remember(2000, (raw): Unit => readUnit(raw, 'en', readEnglishWords));

function readUnit(raw: string, lang: 'ko' | 'en', readWords: (text: string) => SentenceWords): Unit {
  const text = raw.replace(/\s+/g, ' ').trim();
  const sentences = cutSentences(text, lang).map(readWords);
  return { text, length: sentences.reduce((sum, { length }) => sum + length, 0), sentences };
}

const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

function readKoreanWords(text: string): SentenceWords {
  const plain = text.replace(mail, ' ');
  return {
    length: text.replace(/\s/g, '').length,
    words: plain.match(/[가-힣一-鿿]+/g) ?? [],
    latin: [...(text.match(mail) ?? []), ...(plain.match(/[A-Za-z][A-Za-z.'’&-]*[A-Za-z]|[A-Za-z]/g) ?? [])],
    numbers: readKoreanNumbers(plain),
    marks: marksOf(text),
  };
}

function readEnglishWords(text: string): SentenceWords {
  const plain = text.replace(mail, ' ');
  return {
    length: text.replace(/\s/g, '').length,
    words: plain.match(/\p{L}[\p{L}.'’&-]*\p{L}|\p{L}/gu) ?? [],
    latin: text.match(mail) ?? [],
    numbers: readEnglishNumbers(plain),
    marks: marksOf(text),
  };
}

function marksOf(text: string): number {
  return (/[?？]/.test(text) ? isQuestion : 0) | (/["“”˝「『]/.test(text) ? isQuotation : 0);
}
