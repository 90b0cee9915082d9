import { type CleaningState, parseCleaningState } from './cleaning-state.ts';
import type { PageRequest } from './messages.ts';
import { browser } from './native-api.ts';

/** The page's script, as it is built. */
export const PAGE_SCRIPT = '/content-scripts/page.js';

/**
 * Asks the page's script in a tab's top frame; where there is none yet (a page that is not listed) it is put in first,
 * which needs activeTab or access to the site. undefined where the browser allows no script there.
 */
export async function askPage(tabId: number, request: PageRequest): Promise<CleaningState | undefined> {
  const known = await askRunningScript(tabId, request);
  if (known !== undefined) return known;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT] });
  } catch {
    return undefined;
  }
  return askRunningScript(tabId, request);
}

/** The same, where the script is in the page already; undefined where it is not. */
export async function askRunningScript(tabId: number, request: PageRequest): Promise<CleaningState | undefined> {
  try {
    return parseCleaningState(await browser.tabs.sendMessage(tabId, request, { frameId: 0 }));
  } catch {
    return undefined;
  }
}

/** Lets the reader point at something in a tab's page, in which the page's script is at work; false where the browser allows no script there any more. */
export async function pickIn(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/picker.js'] });
    return true;
  } catch {
    return false;
  }
}
