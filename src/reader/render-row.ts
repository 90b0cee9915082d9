import type { Passage, Row } from '../article.ts';
import { element } from './element.ts';
import { renderCell, renderPassage } from './render-cell.ts';
import type { Say } from './words.ts';

/** Pairs less sure than this carry a mark: more likely wrong than right. */
const doubtBelow = 0.5;

/** Makes one pair as a list item: both sides, or one passage across both columns where it stands alone by nature. */
export function renderRow(
  page: Document,
  row: Row,
  at: number,
  order: readonly ('ko' | 'en')[],
  say: Say,
): HTMLElement {
  const item = element(page, 'li', { class: 'cb-row', 'data-row': at, tabindex: -1 });
  const { ko, en, other = [] } = row;
  const picture = [...ko, ...en, ...other].find((passage) => passage.picture)?.picture;
  if (picture) item.append(picturePlace(page, picture.src, picture.alt));
  const alone = aloneAcross(row);
  if (alone) {
    const across = alone.filter((passage) => passage.text !== '');
    const lang = ko.length > 0 ? 'ko' : en.length > 0 ? 'en' : 'other';
    if (across.length > 0) item.append(acrossBoth(page, across, lang));
    return item;
  }
  for (const lang of order) item.append(renderCell(page, lang, lang === 'ko' ? ko : en, say));
  if (other.length > 0) item.append(acrossBoth(page, other, 'other'));
  if (ko.length > 0 && en.length > 0 && (row.confidence < doubtBelow || row.moved))
    item.append(doubtMark(page, row.moved === true, say));
  return item;
}

/** The passages of a row that needs no counterpart: captions, headings and passages in another language. */
function aloneAcross({ ko, en, other = [] }: Row): readonly Passage[] | undefined {
  if (ko.length > 0 && en.length > 0) return undefined;
  const present = [...ko, ...en, ...other];
  const byNature =
    other.length === present.length ||
    present.every(
      ({ kind, lang, role }) => kind === 'figure' || kind === 'subheading' || lang === 'other' || role === 'byline',
    );
  return byNature ? present : undefined;
}

function acrossBoth(page: Document, passages: readonly Passage[], lang: 'ko' | 'en' | 'other'): HTMLElement {
  const made = passages.map((passage) => renderPassage(page, passage));
  return element(page, 'div', { class: `cb-cell cb-across cb-${lang}` }, ...made);
}

/** Where a picture may be shown; the view that can show it fills the place in, the other leaves it empty. */
function picturePlace(page: Document, src: string, alt: string): HTMLElement {
  return element(page, 'div', { class: 'cb-picture', 'data-src': src, 'data-alt': alt });
}

function doubtMark(page: Document, moved: boolean, say: Say): HTMLElement {
  const words = moved ? say('movedPair') : say('doubtfulPair');
  return element(page, 'button', { type: 'button', class: 'cb-doubt', title: words, 'aria-label': words }, '≈');
}
