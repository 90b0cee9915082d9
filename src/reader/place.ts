import { currentPair, pairsIn } from './move-between-pairs.ts';

/** How long the reader must rest before a place counts as read, in milliseconds. */
const rest = 600;

/** Reports the pair that is being read whenever scrolling comes to rest; gives back the way to stop. */
export function keepPlace(scroll: HTMLElement, keep: (row: number) => void): () => void {
  const view = scroll.ownerDocument.defaultView;
  let waiting: number | undefined;
  const settle = () => {
    view?.clearTimeout(waiting);
    waiting = view?.setTimeout(() => {
      const row = Number(currentPair(scroll)?.dataset.row);
      if (Number.isInteger(row)) keep(row);
    }, rest);
  };
  scroll.addEventListener('scroll', settle, { passive: true });
  return () => {
    view?.clearTimeout(waiting);
    scroll.removeEventListener('scroll', settle);
  };
}

/** Brings the pair last read to the top; false where it was the first, or is no more. */
export function showPlace(scroll: HTMLElement, row: number): boolean {
  const pair = scroll.querySelector<HTMLElement>(`[data-row="${row}"]`);
  if (pair === null || pair.previousElementSibling === null) return false;
  pair.scrollIntoView({ block: 'start' });
  return true;
}

/** Notes the pair that is read, and where it stands; gives what brings the same one back there after the article was drawn anew. */
export function holdPlace(scroll: HTMLElement): () => void {
  const pair = currentPair(scroll);
  const [text, top] = [opening(pair), pair?.getBoundingClientRect().top ?? 0];
  const isFocused = pair !== undefined && pair === scroll.ownerDocument.activeElement;
  const isScrolled = scroll.scrollTop > 0;
  return () => {
    const same = text && pairsIn(scroll).find((candidate) => opening(candidate) === text);
    if (!same) return;
    if (isFocused) same.focus({ preventScroll: true });
    if (isScrolled) scroll.scrollTop += same.getBoundingClientRect().top - top;
  };
}

/** What a pair begins with, by which it is known again. */
function opening(pair: HTMLElement | undefined): string | null | undefined {
  return pair?.querySelector('.cb-cell:not(.cb-gap) > *')?.textContent;
}
