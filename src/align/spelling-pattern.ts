import { codas, onsets, surnames, vowels } from './data/romanization.ts';

const hangulBase = 0xac00;
const vowelCount = 21;
const codaCount = 28;

/**
 * A pattern for the ways a Korean name of three syllables or two ("문일석") is written in Latin letters: Revised Romanization, McCune–Reischauer and
 * everyday spellings, family name first or last. Undefined where the first syllable is no family name.
 */
export function spellingPattern(name: string): RegExp | undefined {
  const [family = '', ...given] = name;
  const families = surnames[family];
  if (families === undefined || given.length === 0) return undefined;
  const syllables = given.map(syllablePattern);
  if (syllables.includes('')) return undefined;
  const own = syllables.join('[-\\s]?');
  const last = `(?:${families})`;
  return new RegExp(`(?<![\\p{L}-])(?:${last},?\\s${own}|${own},?\\s${last})(?![\\p{L}]|-\\p{Ll})`, 'giu');
}

function syllablePattern(syllable: string): string {
  const code = syllable.charCodeAt(0) - hangulBase;
  if (code < 0 || code >= 11172) return '';
  const onset = onsets[Math.floor(code / (vowelCount * codaCount))] ?? '';
  const vowel = vowels[Math.floor(code / codaCount) % vowelCount] ?? '';
  return `(?:${onset})(?:${vowel})(?:${codas[code % codaCount] ?? ''})`;
}
