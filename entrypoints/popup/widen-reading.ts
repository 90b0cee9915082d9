import type { Reading } from '../../src/article.ts';
import { prepareReader, showReading } from '../../src/browser/toggle-reader.ts';
import { whenPainted } from '../../src/reader/when-painted.ts';

/**
 * Readies the way into the page. Once the popup has shown an article the page is given the reader's sheet and script, and
 * the press has only to show what the popup shows, wide, or to close the reader there. The press rejects where the page
 * has meanwhile gone where the extension may not follow.
 */
export function widenReading(
  popup: Document,
  tabId: number,
  shown: () => Promise<Reading | { readonly state: 'barred' }>,
): () => Promise<void> {
  let prepared: Promise<void> | undefined;
  const prepare = () => (prepared ??= prepareReader(tabId).catch(() => undefined));
  const prepareForArticle = async () => {
    if ((await shown()).state !== 'article') return;
    await whenPainted(popup);
    await prepare();
  };
  void prepareForArticle();
  return async () => {
    await prepare();
    const answer = await shown();
    if (answer.state !== 'barred') await showReading(tabId, answer);
  };
}
