import type { Reading } from '../../src/article.ts';
import { prepareReader, showReading } from '../../src/browser/toggle-reader.ts';

/**
 * Readies the way into the page. Pointer and focus come to the button before it is pressed: the page is given the reader's
 * sheet and script then, and the press has only to show what the popup shows, wide, or to close the reader there. The press
 * rejects where the page has meanwhile gone where the extension may not follow.
 */
export function widenReading(
  root: HTMLElement,
  tabId: number,
  shown: () => Promise<Reading | { readonly state: 'barred' }>,
): () => Promise<void> {
  let prepared: Promise<void> | undefined;
  const prepare = () => (prepared ??= prepareReader(tabId).catch(() => undefined));
  for (const kind of ['pointerover', 'pointerdown', 'focusin'])
    root.addEventListener(kind, ({ target }) => {
      if (target instanceof Element && target.closest('.cb-widen')) void prepare();
    });
  return async () => {
    await prepare();
    const answer = await shown();
    if (answer.state !== 'barred') await showReading(tabId, answer);
  };
}
