import type { ReaderSettings } from './settings.ts';

/** A popup is this high at most, in pixels, and may not have grown yet. */
const popupHeight = 600;
/** So much more than a screen is laid out at first: what is estimated may be off. */
const spare = 1.25;
/** Characters of both languages to an em of the width that fit in a line, side by side and in one column, at most. */
const perEm = { columns: 1.9, alone: 3.5 };

/**
 * Leaves the rows below the first screen out of the first layout: they come with the next, once the screen has been
 * painted; the size is the room's. Gives when they are there. In a tab nobody sees that is when somebody does.
 */
export function holdBackRows(
  scroll: HTMLElement,
  settings: ReaderSettings,
  room: 'size' | 'wideSize' = 'size',
): Promise<void> {
  const view = scroll.ownerDocument.defaultView;
  const later = view
    ? rowsBelow(scroll, settings, settings[room], Math.max(view.innerHeight, popupHeight) * spare)
    : [];
  if (later.length === 0) return Promise.resolve();
  for (const row of later) row.classList.add('cb-later');
  return new Promise((done) => {
    view?.requestAnimationFrame(() =>
      view.setTimeout(() => {
        for (const row of later) row.classList.remove('cb-later');
        done();
      }),
    );
  });
}

/** The rows that begin below such a height, by what those above them are high at least. */
function rowsBelow(
  scroll: HTMLElement,
  { leading, gap, width, layout }: ReaderSettings,
  size: number,
  height: number,
): Element[] {
  const line = width * (layout === 'pair' ? perEm.columns : perEm.alone);
  const rows = [...scroll.querySelectorAll('.cb-row')];
  let top = 0;
  const first = rows.findIndex((row) => {
    const lines = Math.max(1, Math.ceil((row.textContent?.length ?? 0) / line));
    top += (size * (lines * (leading - 13) + gap)) / 100;
    return top > height;
  });
  return first < 0 ? [] : rows.slice(first + 1);
}
