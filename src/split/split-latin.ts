import { type Bilingual, type Block, cutLinks } from '../article.ts';
import { detectLanguage } from './detect-language.ts';

/** Any character but Latin letters, digits, signs and pictograms. The ordinals ª and º and the micro sign count as letters of no script. */
const notLatin = /[^\t\n -©«-´¶-¹»-\u024f\u2000-\u3040\ud83c-\ud83e\udc00-\udfff]/;

/** What a publisher's marker in English cannot do without. */
const markerWords = ['english', 'korean', 'translat', 'google'];

/**
 * The same as `splitMixed` gives, for the tidy blocks of an article in Latin letters without a publisher's marker: there is nothing to
 * split, and every block is a passage. Undefined for any other article. Most pages anywhere are so plain that this tells.
 */
export function splitLatin(blocks: readonly Block[], title: string): Bilingual | undefined {
  const all = blocks.map(({ text }) => text).join('\n');
  if (notLatin.test(all)) return undefined;
  const lower = all.toLowerCase();
  if (markerWords.some((word) => lower.includes(word))) return undefined;
  const says = blocks.some(saysEnglish) || detectLanguage(title) === 'en';
  const language = says ? 'en' : 'ko';
  const passages = blocks.map(({ kind, text, links, picture }, source) => ({
    source,
    kind,
    lang: language,
    role: 'text' as const,
    text,
    ...cutLinks(links, { start: 0, end: text.length }),
    ...(picture === undefined ? {} : { picture }),
  })) satisfies Bilingual['passages'];
  return { language, layout: 'single', passages, doubtful: false };
}

/** True where one of a block's lines is long enough to be of a language. */
function saysEnglish({ kind, text }: Block): boolean {
  return (kind === 'table' ? [text] : text.split('\n')).some((line) => detectLanguage(line) === 'en');
}
