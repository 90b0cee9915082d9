import type { Passage } from '../article.ts';
import { element } from './element.ts';
import type { ArticleReading } from './reading-language.ts';
import { readingMinutes } from './reading-minutes.ts';
import type { Say } from './words.ts';

/**
 * Says how long an article takes to read. Of two languages it is said for each alone, and from the faster to the slower
 * where both are shown; the sheet takes what fits the layout.
 */
export function renderMinutes(
  page: Document,
  { rows }: ArticleReading,
  order: readonly ('ko' | 'en')[],
  say: Say,
): HTMLElement {
  const words = (of: string, text: string) => element(page, 'span', { class: `cb-minutes-${of}` }, text);
  // The words are the interface's, in a line that is the article's.
  const made = element(page, 'span', { class: 'cb-minutes', lang: say('hintLanguage') });
  if (order.length === 1) {
    const all = rows.flatMap(({ ko, en, other = [] }) => [...ko, ...en, ...other]);
    made.append(words('all', say('minutes', String(minutesOf(all)))));
    return made;
  }
  const [ko, en] = [minutesOf(rows.flatMap((row) => row.ko)), minutesOf(rows.flatMap((row) => row.en))];
  const [least, most] = [Math.min(ko, en), Math.max(ko, en)].map(String) as [string, string];
  const both = words('all', least === most ? say('minutes', least) : say('minutesRange', least, most));
  both.title = say('minutesBoth', String(ko), String(en));
  made.append(both, words('ko', say('minutes', String(ko))), words('en', say('minutes', String(en))));
  return made;
}

function minutesOf(passages: readonly Passage[]): number {
  return readingMinutes(passages.map(({ text }) => text));
}
