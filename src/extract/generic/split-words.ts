import { hasCommonLettersOnly } from '../common-letters.ts';

/** The words that classes and ids are made of: "relatedLinks-box2" is related, links, box. */
export function nameWords(names: string): string[] {
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1 && word.length < 20);
}

const commonLetters = /[a-zªµºß-öø-ÿ가-힣@©]+/g;

const allLetters = String.raw`[\p{L}@©ⓒ]+`;

/** The words of a line. */
export function lineWords(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const letters = hasCommonLettersOnly(lower) ? commonLetters : new RegExp(allLetters, 'gu');
  return lower.match(letters) ?? [];
}
