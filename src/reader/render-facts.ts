import type { Row } from '../article.ts';
import { element } from './element.ts';
import { languageOf } from './language-of.ts';
import type { ArticleReading } from './reading-language.ts';
import { renderMinutes } from './render-minutes.ts';
import type { Say } from './words.ts';

/** Makes the line under the title: reporter, date and how long it takes to read, and beside them the byline a translation has of its own. */
export function renderFacts(
  page: Document,
  reading: ArticleReading,
  bylines: readonly Row[],
  order: readonly ('ko' | 'en')[],
  say: Say,
): HTMLElement {
  const { byline, published, modified } = reading.article;
  const facts = [byline, dateWords(published, modified, say)].filter((fact) => fact !== undefined);
  const cells = order.flatMap((lang) => {
    const own = bylines.flatMap((row) => row[lang].map(({ text }) => text.replace(/^[-–—\s]+/, '')));
    const isMain = lang === 'ko' || order.length === 1;
    const text = [...(isMain ? facts : []), ...own].filter((part) => part !== '').join(' · ');
    if (text === '' && !isMain) return [];
    const minutes = isMain ? renderMinutes(page, reading, order, say) : undefined;
    const side = lang === 'ko' ? 'cb-fact' : 'cb-fact cb-cell cb-en';
    const language = order.length === 1 ? languageOf(text) : lang;
    return [element(page, 'p', { class: side, lang: language }, text, text && minutes && ' · ', minutes)];
  });
  return element(page, 'div', { class: 'cb-facts' }, ...cells);
}

function dateWords(published: string | undefined, modified: string | undefined, say: Say): string | undefined {
  if (published === undefined) return undefined;
  const written = published.replace('T', ' ').slice(0, 16);
  if (modified === undefined || modified === published) return written;
  return `${written} (${say('modified', modified.replace('T', ' ').slice(0, 16))})`;
}
