import { hasCommonLettersOnly } from '../common-letters.ts';

/** The words that classes and ids are made of: "relatedLinks-box2" is related, links, box. One line for each of several. */
export function nameWords(names: readonly string[]): string[][] {
  const written = names.map((name) => name.replaceAll('\n', ' ')).join('\n');
  const words = written.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words
    .replace(/[^a-z\n]+/g, ' ')
    .split('\n')
    .map((line) => line.split(' '));
}

const commonLetters = /[a-zªµºß-öø-ÿ가-힣@©]+/g;

const allLetters = String.raw`[\p{L}@©ⓒ]+`;

/** The words of a line. */
export function lineWords(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const letters = hasCommonLettersOnly(lower) ? commonLetters : new RegExp(allLetters, 'gu');
  return lower.match(letters) ?? [];
}
