/** The pairs of an article, in order. */
export function pairsIn(scroll: HTMLElement): HTMLElement[] {
  return [...scroll.querySelectorAll<HTMLElement>('.cb-row')];
}

/** The pair that is being read: the one that has the focus, else the first that is not above the window. */
export function currentPair(scroll: HTMLElement): HTMLElement | undefined {
  const focused = scroll.ownerDocument.activeElement?.closest<HTMLElement>('.cb-row');
  if (focused && scroll.contains(focused) && isInView(scroll, focused)) return focused;
  const edge = scroll.getBoundingClientRect().top + 1;
  return pairsIn(scroll).find((pair) => pair.getBoundingClientRect().bottom > edge);
}

/** Puts the focus on another pair and brings it into view. */
export function moveToPair(scroll: HTMLElement, to: 'next' | 'previous' | 'first' | 'last'): HTMLElement | undefined {
  const pairs = pairsIn(scroll);
  const pair = pairs[target(pairs, scroll, to)];
  if (pair === undefined) return undefined;
  pair.focus({ preventScroll: true });
  if (to === 'first') scroll.scrollTop = 0;
  else pair.scrollIntoView({ block: 'nearest' });
  return pair;
}

function target(
  pairs: readonly HTMLElement[],
  scroll: HTMLElement,
  to: 'next' | 'previous' | 'first' | 'last',
): number {
  if (to === 'first') return 0;
  if (to === 'last') return pairs.length - 1;
  const current = currentPair(scroll);
  const at = current === undefined ? -1 : pairs.indexOf(current);
  // From the top of the article the first press goes to the first pair, not past it.
  const standsOn = current !== undefined && scroll.ownerDocument.activeElement?.closest('.cb-row') === current;
  if (!standsOn) return Math.max(0, at);
  return Math.min(pairs.length - 1, Math.max(0, at + (to === 'next' ? 1 : -1)));
}

function isInView(scroll: HTMLElement, pair: HTMLElement): boolean {
  const frame = scroll.getBoundingClientRect();
  const { top, bottom } = pair.getBoundingClientRect();
  return bottom > frame.top && top < frame.bottom;
}
