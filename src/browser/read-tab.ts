import type { Extraction } from '../article.ts';
import type { ActiveTab } from './active-tab.ts';
import { checkExtraction } from './check-extraction.ts';
import { type Barrier, findBarrier } from './find-barrier.ts';
import { browser } from './native-api.ts';

/** Reads the article out of a tab (activeTab must have been granted); a barrier where the browser or the page forbids it. */
export async function readTab(
  tab: ActiveTab,
): Promise<Extraction | { readonly state: 'barred'; readonly barrier: Barrier }> {
  try {
    return (await askTab(tab.id)) ?? { state: 'barred', barrier: findBarrier(tab.url) ?? 'failed' };
  } catch (refusal) {
    return { state: 'barred', barrier: findBarrier(tab.url, String(refusal)) ?? 'no-access' };
  }
}

/** Has a tab's page read by the short script for known sites, and where that knows nothing by the long one; rejects where the tab is closed to us. */
export async function askTab(tabId: number): Promise<Extraction | undefined> {
  for (const file of ['/read-known.js', '/extract.js']) {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    const extraction = checkExtraction(answer?.result);
    if (extraction !== undefined) return extraction;
  }
  return undefined;
}
