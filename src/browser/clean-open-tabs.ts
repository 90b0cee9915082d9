import browser from 'webextension-polyfill';
import { accessTo } from './access.ts';
import { PAGE_SCRIPT } from './ask-page.ts';
import { readCleaningSettings } from './cleaning-store.ts';

/**
 * After an install or an update: puts the page's script into the open pages that are always cleaned, where the browser
 * allows it. There it takes over from the one before, which has no extension any more. Firefox does so by itself for
 * listed papers; Chrome allows it only where the reader has granted access.
 */
export function cleanOpenTabs(listed: readonly string[]): void {
  browser.runtime.onInstalled.addListener(() => void inject(listed).catch(() => undefined));
}

async function inject(listed: readonly string[]): Promise<void> {
  const { always } = await readCleaningSettings();
  const url = [...listed, ...always.flatMap((host) => accessTo(host).origins)];
  for (const { id } of await browser.tabs.query({ url, discarded: false })) {
    if (id === undefined) continue;
    await browser.scripting.executeScript({ target: { tabId: id }, files: [PAGE_SCRIPT] }).catch(() => undefined);
  }
}
