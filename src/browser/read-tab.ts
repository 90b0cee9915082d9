import type { Extraction } from '../article.ts';
import type { ActiveTab } from './active-tab.ts';
import { checkExtraction } from './check-extraction.ts';
import { type Barrier, findBarrier } from './find-barrier.ts';
import { browser } from './native-api.ts';

/** Reads the article out of a tab, as far as its page has come (activeTab must have been granted); a barrier where the browser or the page forbids it. `known` is what the short script answers, if it has been asked. */
export async function readTab(
  tab: ActiveTab,
  known?: Promise<unknown>,
): Promise<Extraction | { readonly state: 'barred'; readonly barrier: Barrier }> {
  try {
    return (
      (await askTab(tab.id, known ?? askKnown(tab.id, true), true)) ?? {
        state: 'barred',
        barrier: findBarrier(tab.url) ?? 'failed',
      }
    );
  } catch (refusal) {
    return { state: 'barred', barrier: findBarrier(tab.url, String(refusal), await pictureOf(tab.id)) ?? 'no-access' };
  }
}

/**
 * Has a tab's page read by the short script for known sites, where that knows nothing by the long one, and where that finds
 * nothing by Readability; rejects where the tab is closed to us. A page that is still loading is waited for, unless it is
 * to be read at once, as far as it has come.
 */
export async function askTab(tabId: number, known = askKnown(tabId), atOnce = false): Promise<Extraction | undefined> {
  // Nothing at all is the answer where the tab has gone to another page between the two scripts: that one is read.
  const found = (await askTwice(tabId, known, atOnce)) ?? (await askTwice(tabId, askKnown(tabId, atOnce), atOnce));
  if (found?.state === 'article') return found;
  return checkExtraction(await run(tabId, '/read-again.js', atOnce)) ?? found;
}

async function askTwice(tabId: number, known: Promise<unknown>, atOnce: boolean): Promise<Extraction | undefined> {
  return checkExtraction(await known) ?? checkExtraction(await run(tabId, '/extract.js', atOnce));
}

/** Has the short script read a tab's page; what it answers is still to be checked. */
export function askKnown(tabId: number, atOnce = false): Promise<unknown> {
  return run(tabId, '/read-known.js', atOnce);
}

async function run(tabId: number, file: string, atOnce: boolean): Promise<unknown> {
  const injection = { target: { tabId }, files: [file], injectImmediately: atOnce };
  const [answer] = await browser.scripting.executeScript(injection);
  return answer?.result;
}

/** The picture beside a tab's title, by which it tells what Firefox shows in a page's place; asked late, for it comes late. */
async function pictureOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).favIconUrl;
  } catch {
    return undefined; // the tab is gone
  }
}
