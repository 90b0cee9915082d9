import type { Language } from '../article.ts';
import { glueRules } from './sentence-rules.ts';

const segmenters = new Map<string, Intl.Segmenter>();
/** Characters given to the segmenter at once: its time grows with the square of the text in today's engines. */
const stretch = 1500;
/** What a sentence ends with; asked only where one stretch was cut from the next. */
const finished = /[.!?…。！？]["'”’」』)\]〉》>】]*\s*$/;

/** Where sentences of a line may begin, in order: the breaks of `Intl.Segmenter` and those of the table. */
export function proposeBreaks(line: string, lang: Language): number[] {
  const proposed = new Set<number>();
  for (let start = 0; start < line.length; ) {
    const space = line.indexOf(' ', start + stretch);
    const end = space < 0 || space > start + 2 * stretch ? Math.min(line.length, start + 2 * stretch) : space + 1;
    for (const { index } of segmenterOf(lang).segment(line.slice(start, end))) {
      if (index > 0 || finished.test(line.slice(Math.max(0, start - 20), start))) proposed.add(start + index);
    }
    start = end;
  }
  for (const { pattern, langs } of glueRules) {
    if (langs.includes(lang)) for (const match of line.matchAll(pattern)) proposed.add(match.index + match[0].length);
  }
  return [...proposed].sort((one, two) => one - two);
}

function segmenterOf(lang: Language): Intl.Segmenter {
  const locale = lang === 'other' ? 'und' : lang;
  const known = segmenters.get(locale);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, made);
  return made;
}
