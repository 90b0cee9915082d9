import { browser } from '../../src/browser/native-api.ts';

/**
 * Closes the popup once a link has opened its tab: Chromium does so by itself, Firefox would leave it standing over the tab.
 * Not sooner, for a window that closes may take along what its last press asked of the browser.
 */
export function closeBehindLink(root: HTMLElement): void {
  root.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    const isBehind = ctrlKey || metaKey || shiftKey;
    if (!(target instanceof Element && target.closest('.cb-link')) || isBehind) return;
    browser.tabs.onCreated.addListener(() => window.close());
  });
}
