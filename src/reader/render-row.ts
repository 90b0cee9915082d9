import type { Passage, Row } from '../article.ts';
import { doubtOf } from './doubt-of.ts';
import { element } from './element.ts';
import { remarkMark } from './remark-mark.ts';
import { renderCell, renderPassage } from './render-cell.ts';
import type { Say } from './words.ts';

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
  const doubt = doubtOf(row);
  if (doubt) item.append(remarkMark(page, at, [{ words: say(doubt) }], say));
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
  return element(
    page,
    'div',
    { class: `cb-cell cb-across cb-${lang}`, lang: lang === 'other' ? 'und' : lang },
    ...made,
  );
}

/** Where a picture may be shown; the view that can show it fills the place in, the other leaves it empty. */
function picturePlace(page: Document, src: string, alt: string): HTMLElement {
  return element(page, 'div', { class: 'cb-picture', 'data-src': src, 'data-alt': alt });
}
