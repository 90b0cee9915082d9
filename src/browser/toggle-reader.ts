import type { Reading } from '../article.ts';
import { browser } from './native-api.ts';
import { askTab } from './read-tab.ts';

/**
 * Chromium paints a highlight only where an author's sheet names it on the reader itself; the colours are the user sheet's
 * all the same. Bound to the reader, lest every element of the page be styled anew.
 */
const marksOfAuthor = ['cb-mark', 'cb-voice', 'cb-check']
  .map((name) => `clean-break-reader::highlight(${name}) { background-color: Mark; }`)
  .join(' ');

/** What the reader leaves in the extension's own world of a page, out of the page's reach. */
export interface OpenReader {
  /** There while it is open. */
  cleanBreakReader?: { close(): void } | undefined;
  /** Opens it on a reading, or without one on what the page was last read as. There once the reader's script is. */
  cleanBreakShow?: (reading?: Reading) => Promise<void>;
}

/** Opens the reader in a tab's page, or closes it where it is open. Needs activeTab or access to the site. */
export async function toggleReader(tabId: number): Promise<void> {
  const [closed] = await browser.scripting.executeScript({ target: { tabId }, func: closeReader });
  if (closed?.result === true) return;
  await Promise.all([prepareReader(tabId), askTab(tabId)]);
  await toggleIn(tabId);
}

/** Opens the reader in a prepared page on what has been read and paired already, or closes it where it is open. */
export async function showReading(tabId: number, reading: Reading): Promise<void> {
  if (await toggleIn(tabId, reading)) return;
  // The page that was prepared has been loaded anew meanwhile; some do so by themselves.
  await prepareReader(tabId);
  await toggleIn(tabId, reading);
}

/** Opens the reader without being asked, on a site somebody chose; a page without an article is left alone, without a word. */
export async function openReaderQuietly(tabId: number): Promise<void> {
  const found = await askTab(tabId);
  if (found?.state !== 'article') return;
  await prepareReader(tabId);
  await browser.scripting.executeScript({ target: { tabId }, func: openHere });
}

/** Puts the reader's sheet and script into a tab's page, where they change nothing until it opens; once is enough. */
export async function prepareReader(tabId: number): Promise<void> {
  const target = { tabId };
  const [there] = await browser.scripting.executeScript({ target, func: isPrepared });
  if (there?.result === true) return;
  await Promise.all([
    browser.scripting.insertCSS({ target, files: ['/assets/reader-sheet.css'], origin: 'USER' }),
    browser.scripting.insertCSS({ target, css: marksOfAuthor, origin: 'AUTHOR' }),
    browser.scripting.executeScript({ target, files: ['/reader-page.js'] }),
  ]);
}

/** False where the page is not prepared. */
async function toggleIn(tabId: number, reading?: Reading): Promise<boolean> {
  const [toggled] = await browser.scripting.executeScript({
    target: { tabId },
    func: toggleHere,
    ...(reading && { args: [reading] }),
  });
  return toggled?.result === true;
}

/** Runs in the page, serialised: closes the reader, and says whether there was one. */
function closeReader(): boolean {
  const reader = (globalThis as OpenReader).cleanBreakReader;
  // What stands there from before an update of the extension: its script closes it where it lives on, else nobody does.
  const left = reader ? null : document.querySelector(':root > clean-break-reader');
  reader?.close();
  left?.dispatchEvent(new Event('clean-break-close'));
  left?.remove();
  return reader !== undefined || left !== null;
}

/** Runs in the page, serialised. */
function isPrepared(): boolean {
  return (globalThis as OpenReader).cleanBreakShow !== undefined;
}

/** Runs in the page, serialised. */
async function toggleHere(reading?: Reading): Promise<boolean> {
  const { cleanBreakReader, cleanBreakShow } = globalThis as OpenReader;
  if (cleanBreakReader === undefined) await cleanBreakShow?.(reading);
  else cleanBreakReader.close();
  return cleanBreakShow !== undefined;
}

/** Runs in the page, serialised: what somebody has opened meanwhile stays. */
function openHere(): Promise<void> | undefined {
  const { cleanBreakReader, cleanBreakShow } = globalThis as OpenReader;
  return cleanBreakReader === undefined ? cleanBreakShow?.() : undefined;
}
