import type { Language } from '../article.ts';
import { countLetters, type Letters } from './count-letters.ts';

/**
 * Share of Hangul from which a paragraph is Korean. Of 16,000 paragraphs of news no English one reached it and no
 * Korean one fell below: Korean full of Latin names stays above, English that glosses a name in Hangul below.
 */
const koreanFrom = 0.2;
/** Latin letters below which a text without Hangul ("KBS", "1:0") says nothing of its language. */
const fewestLatin = 4;

/** Characters of everyday Chinese that Korean writes only in Hangul; without one, a short line in Hanja is a Korean headline. */
const chineseWords = /[的了是們们這这我你您他她說说嗎吗呢吧在很也都個个還还會会]/;
const longestHanja = 30;

/** The language a text is written in; undefined where it has too few letters to say (an address, a number, a name of three letters). */
export function detectLanguage(text: string): Language | undefined {
  return languageOfLetters(countLetters(text), text);
}

/** As `detectLanguage`, for letters already counted. */
export function languageOfLetters({ hangul, latin, han, kana, further }: Letters, text: string): Language | undefined {
  if (kana >= 2 && kana > hangul / 2) return 'other';
  if (han >= 4 && han > 4 * hangul && han > latin) return isChinese(text, han) ? 'other' : undefined;
  if (further >= 4 && further > hangul && further > latin) return 'other';
  const weighed = 2 * hangul + latin + 2 * han + 2 * kana;
  if (hangul > 0 && (2 * hangul) / weighed >= koreanFrom) return 'ko';
  return latin >= fewestLatin ? 'en' : undefined;
}

function isChinese(text: string, han: number): boolean {
  return han > longestHanja || chineseWords.test(text);
}
