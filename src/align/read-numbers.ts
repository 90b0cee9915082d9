import { months, nativeNumerals, numbersOf, scales, valueOfWord } from './number-words.ts';
import { readKoreanValue } from './read-korean-value.ts';
import { readNumberWords } from './read-number-words.ts';

/** A number's key: the value for small whole numbers and the like, so that 3만 and 30,000 are the same string. */
type NumberKey = string;

/** Vague numbers, below zero so that they match only each other. */
const crowds: ReadonlyMap<string, number> = numbersOf(
  'dozens -10,hundreds -100,thousands -1e3,millions -1e6,billions -1e9',
);

const koreanNumber =
  /(\d[\d,]*(?:\.\d+)?(?:\s?[십백천만억조])*(?:(?<=[십백천만억조])\s?\d[\d,]*(?:\.\d+)?[십백천만억조]*)*)\s?(월(?!요일))?/g;
const koreanSpelled =
  /(?<![가-힣\d])(수[십백천]?[십백천만억]|다섯|여섯|일곱|여덟|아홉|스무|하나|[한두둘세셋석네넷열첫])(?=\s?(?:명|개|살|번|가지|시간|곳|배|달|차례|사람|대|마리|해|째|건|팀|나라|국가|주|쪽|여|만|$|\s))/g;

/** The numbers of a Korean text: digits with 십 백 천 만 억 조, native numerals before a counter, months as `m7`. */
export function readKoreanNumbers(text: string): NumberKey[] {
  const keys: NumberKey[] = [];
  for (const [, number = '', month] of text.matchAll(koreanNumber)) {
    const value = readKoreanValue(number);
    keys.push(month && value >= 1 && value <= 12 ? `m${value}` : keyOf(value));
  }
  for (const [, word = ''] of text.matchAll(koreanSpelled))
    keys.push(keyOf(word[0] === '수' ? -readKoreanValue(`1${word.slice(1)}`) : (nativeNumerals.get(word) ?? 0)));
  return keys;
}

const englishNumber =
  /(\d[\d,]*(?:\.\d+)?)(?:[\s-]?(hundred|thousand|million|billion|trillion|bn|mn|tn|m|k)(?![a-z]))?|[a-z]{3,}/gi;

/** The numbers of an English text: digits with million and its like, number words, months as `m7`. */
export function readEnglishNumbers(text: string): NumberKey[] {
  const keys = readNumberWords(text, (word) => valueOfWord(word) ?? crowds.get(word)).map(({ value }) => keyOf(value));
  for (const [match, digits, scale = ''] of text.matchAll(englishNumber)) {
    if (digits !== undefined)
      keys.push(keyOf(Number(digits.replace(/,/g, '')) * (scales.get(scale.toLowerCase()) ?? 1)));
    else if (match !== 'may') {
      const token = match.toLowerCase();
      // By its name, or by three letters or four of it.
      const month = months.findIndex((name) => name === token || (token.length < 5 && name.startsWith(token))) + 1;
      if (month > 0) keys.push(`m${month}`);
    }
  }
  return keys;
}

/** Six digits are kept: enough to tell numbers apart, too few for rounding errors of 2.8 × 10⁹. */
function keyOf(value: number): NumberKey {
  return `#${Number(value.toPrecision(6))}`;
}
