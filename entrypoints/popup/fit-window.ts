/** Narrower than any window a browser shows, in pixels: it has not been given its size yet. */
const unborn = 200;
/** Under this width, in pixels, there is no room for all of the foot in one line. */
const small = 600;

/**
 * Keeps the popup inside its window. A browser gives it 800 × 600 pixels of the screen at most; where pages are shown twice
 * as large, that is 400 × 300 of the popup's own, and on a small screen it is less as well.
 */
export function fitWindow(root: HTMLElement, view: Window): void {
  const measure = () => {
    const { innerWidth, innerHeight } = view;
    if (innerWidth < unborn) return;
    root.style.setProperty('--cb-room-width', `${innerWidth}px`);
    root.style.setProperty('--cb-room-height', `${innerHeight}px`);
    root.classList.toggle('cb-small', innerWidth < small);
  };
  view.addEventListener('resize', measure);
  measure();
}
