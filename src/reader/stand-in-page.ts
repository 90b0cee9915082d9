/** A reader standing in somebody's page. */
export interface Standing {
  /** Takes the reader away and gives the page back: same DOM, same scroll position, same focus. */
  leave(): void;
}

/** How often a page may throw the reader out before it stays out. */
const patience = 100;

/**
 * Puts the reader's host into a page. The page stays as it is behind it: the sheet alone hides it, so that forms,
 * videos and scripts go on, and nothing of the page has to be put back.
 */
export function standInPage(page: Document, host: HTMLElement): Standing {
  const view = page.defaultView;
  const focused = page.activeElement;
  const place = { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 };
  let thrownOut = 0;
  page.documentElement.append(host);
  const guard = new MutationObserver(() => {
    if (host.parentNode === page.documentElement || thrownOut++ >= patience) return;
    page.documentElement.append(host);
  });
  guard.observe(page, { childList: true });
  guard.observe(page.documentElement, { childList: true });
  return {
    leave: () => {
      guard.disconnect();
      host.remove();
      if (view && (view.scrollX !== place.left || view.scrollY !== place.top))
        view.scrollTo({ ...place, behavior: 'instant' });
      if (focused instanceof HTMLElement && focused.isConnected && focused !== page.body)
        focused.focus({ preventScroll: true });
    },
  };
}
