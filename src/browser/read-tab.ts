import type { Extraction } from '../article.ts';
import type { ActiveTab } from './active-tab.ts';
import { checkExtraction } from './check-extraction.ts';
import { type Barrier, findBarrier } from './find-barrier.ts';
import { browser } from './native-api.ts';

/** Reads the article out of a tab (activeTab must have been granted); a barrier where the browser or the page forbids it. `known` is what the short script answers, if it has been asked. */
export async function readTab(
  tab: ActiveTab,
  known?: Promise<unknown>,
): Promise<Extraction | { readonly state: 'barred'; readonly barrier: Barrier }> {
  try {
    return (await askTab(tab.id, known)) ?? { state: 'barred', barrier: findBarrier(tab.url) ?? 'failed' };
  } catch (refusal) {
    return { state: 'barred', barrier: findBarrier(tab.url, String(refusal)) ?? 'no-access' };
  }
}

/**
 * Has a tab's page read by the short script for known sites, where that knows nothing by the long one, and where that finds
 * nothing by Readability; rejects where the tab is closed to us.
 */
export async function askTab(tabId: number, known = askKnown(tabId)): Promise<Extraction | undefined> {
  // Nothing at all is the answer where the tab has gone to another page between the two scripts: that one is read.
  const found = (await askTwice(tabId, known)) ?? (await askTwice(tabId, askKnown(tabId)));
  if (found?.state === 'article') return found;
  return checkExtraction(await run(tabId, '/read-again.js')) ?? found;
}

async function askTwice(tabId: number, known: Promise<unknown>): Promise<Extraction | undefined> {
  return checkExtraction(await known) ?? checkExtraction(await run(tabId, '/extract.js'));
}

/** Has the short script read a tab's page; what it answers is still to be checked. */
export function askKnown(tabId: number): Promise<unknown> {
  return run(tabId, '/read-known.js');
}

async function run(tabId: number, file: string): Promise<unknown> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  return answer?.result;
}
