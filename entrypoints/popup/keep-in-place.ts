const CONTROLS = 'button, input, summary';

/**
 * Fills a box anew without the reader losing the place: what was unfolded stays so, the list stays where it was scrolled
 * to, and the keyboard is where it was, or, where that control is gone, on the one that took its place.
 */
export function keepInPlace(box: HTMLElement, fill: () => void): void {
  const before = box.querySelector('details');
  const [isOpen, top] = [before?.open === true, before?.scrollTop ?? 0];
  const isMore = unfolder(box)?.getAttribute('aria-expanded') === 'true';
  const at = [...box.querySelectorAll(CONTROLS)].indexOf(box.ownerDocument.activeElement as Element);
  fill();
  const after = box.querySelector('details');
  if (after !== null) {
    after.open = isOpen;
    after.scrollTop = top;
  }
  if (isMore) unfolder(box)?.click();
  const controls = [...box.querySelectorAll<HTMLElement>(CONTROLS)];
  if (at >= 0) controls[Math.min(at, controls.length - 1)]?.focus({ preventScroll: true });
}

/** The button that unfolds the rest of the box. */
function unfolder(box: HTMLElement): HTMLElement | null {
  return box.querySelector('button[aria-expanded]');
}
