import { whenPainted } from './when-painted.ts';

/** A reader standing in somebody's page. */
export interface Standing {
  /** Takes the reader away and gives the page back: same DOM, same scroll position, same focus. */
  leave(): void;
}

/** How often a page may throw the reader out before it stays out. */
const patience = 100;

/** How long a busy page may put off being hidden behind the reader that covers it, in milliseconds. */
const patienceWithPage = 500;

/**
 * Puts the reader's host into a page. The page stays as it is behind it: the sheet alone hides it, so that forms,
 * videos and scripts go on, and nothing of the page has to be put back.
 */
export function standInPage(page: Document, host: HTMLElement): Standing {
  const view = page.defaultView;
  const focused = page.activeElement;
  const place = { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 };
  // Handlers on the document against selecting and copying do not reach in here; mouse and keys pass, dictionaries need them.
  for (const kind of ['selectstart', 'contextmenu', 'copy', 'cut', 'dragstart'])
    host.addEventListener(kind, (event) => event.stopPropagation());
  // A page that follows links by script would change behind the reader, and nobody would see it.
  host.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('.cb-link')) event.stopPropagation();
  });
  let thrownOut = 0;
  page.documentElement.append(host);
  const guard = new MutationObserver(() => {
    if (host.parentNode === page.documentElement || thrownOut++ >= patience) return;
    page.documentElement.append(host);
    host.querySelector<HTMLElement>('.cb-scroll')?.focus({ preventScroll: true });
  });
  const late = showLateOverlays(page);
  void whenPainted(page, patienceWithPage).then(() => host.toggleAttribute('data-alone', true));
  guard.observe(page, { childList: true });
  guard.observe(page.documentElement, { childList: true });
  return {
    leave: () => {
      guard.disconnect();
      late();
      host.remove();
      if (view && (view.scrollX !== place.left || view.scrollY !== place.top))
        view.scrollTo({ ...place, behavior: 'instant' });
      if (focused instanceof HTMLElement && focused.isConnected && focused !== page.body)
        focused.focus({ preventScroll: true });
    },
  };
}

/**
 * The page's body is hidden by inheritance, and pop-up dictionaries put their bubbles into it: what is put there later,
 * out of the flow, is shown. An animation does it, for it leaves no trace in the DOM and yields to an author's `!important`.
 */
function showLateOverlays(page: Document): () => void {
  const shown: Animation[] = [];
  const watch = new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
      if (node instanceof HTMLElement && isOverlay(node))
        shown.push(
          node.animate([{ visibility: 'visible' }, { visibility: 'visible' }], { duration: 1, fill: 'forwards' }),
        );
  });
  if (page.body) watch.observe(page.body, { childList: true });
  return () => {
    watch.disconnect();
    for (const animation of shown) animation.cancel();
  };
}

/** Out of the flow, or an empty holder of what is; and not hidden by whoever put it there. */
function isOverlay(node: HTMLElement): boolean {
  const view = node.ownerDocument.defaultView;
  if (!view || node.style.visibility !== '') return false;
  return /^(?:fixed|absolute)$/.test(view.getComputedStyle(node).position) || node.offsetHeight === 0;
}
