/** Closes the popup once a link has opened its tab: Chromium does so by itself, Firefox would leave it standing over the tab. */
export function closeBehindLink(root: HTMLElement): void {
  root.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    const isBehind = ctrlKey || metaKey || shiftKey;
    if (target instanceof Element && target.closest('.cb-link') && !isBehind) setTimeout(() => window.close());
  });
}
