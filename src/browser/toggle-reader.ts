import browser from 'webextension-polyfill';

/**
 * Chromium paints a highlight only where an author's sheet names it on the reader itself; the colours are the user sheet's
 * all the same. Bound to the reader, lest every element of the page be styled anew.
 */
const marksOfAuthor = ['cb-mark', 'cb-voice', 'cb-check']
  .map((name) => `clean-break-reader::highlight(${name}) { background-color: Mark; }`)
  .join(' ');

/** What an open reader leaves in the extension's own world of a page, out of the page's reach. */
export interface OpenReader {
  cleanBreakReader?: { close(): void } | undefined;
  /** Set where the reader opens by itself: a page without an article is then left alone, without a word. */
  cleanBreakQuiet?: true | undefined;
}

/** Opens the reader in a tab's page, or closes it where it is open. Needs activeTab or access to the site. */
export async function toggleReader(tabId: number): Promise<void> {
  const target = { tabId };
  const [closed] = await browser.scripting.executeScript({ target, func: closeReader });
  if (closed?.result === true) return;
  await openReader(target);
}

/** Opens the reader without being asked, on a site somebody chose. */
export async function openReaderQuietly(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, func: beQuiet });
  await openReader(target);
}

async function openReader(target: { tabId: number }): Promise<void> {
  // The sheet comes first, so that the reader's first paint is its only one.
  await browser.scripting.insertCSS({ target, files: ['/assets/reader-sheet.css'], origin: 'USER' });
  await browser.scripting.insertCSS({ target, css: marksOfAuthor, origin: 'AUTHOR' });
  await browser.scripting.executeScript({ target, files: ['/reader-page.js'] });
}

/** Runs in the page, serialised: closes the reader, and says whether there was one. */
function closeReader(): boolean {
  const reader = (globalThis as OpenReader).cleanBreakReader;
  reader?.close();
  return reader !== undefined;
}

/** Runs in the page, serialised. */
function beQuiet(): void {
  (globalThis as OpenReader).cleanBreakQuiet = true;
}
