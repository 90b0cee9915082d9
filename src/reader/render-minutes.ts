import type { Passage } from '../article.ts';
import { element } from './element.ts';
import type { ArticleReading } from './reading-language.ts';
import { readingMinutes } from './reading-minutes.ts';
import type { Say } from './words.ts';

/** Says how long an article takes to read: of two languages each alone and both, and the sheet shows what fits the layout. */
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
    made.append(words('all', say('minutes', minutesOf(all))));
    return made;
  }
  const [ko, en] = [minutesOf(rows.flatMap((row) => row.ko)), minutesOf(rows.flatMap((row) => row.en))];
  made.append(
    words('all', say('minutesBoth', ko, en)),
    words('ko', say('minutes', ko)),
    words('en', say('minutes', en)),
  );
  return made;
}

function minutesOf(passages: readonly Passage[]): string {
  return String(readingMinutes(passages.map(({ text }) => text)));
}
