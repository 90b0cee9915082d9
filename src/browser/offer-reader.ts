import browser from 'webextension-polyfill';
import { isRecord } from './is-record.ts';
import { ownTopFrame } from './own-sender.ts';
import { say } from './say.ts';
import { openReaderQuietly, toggleReader } from './toggle-reader.ts';

/** Listens for the keyboard command and the context menu that open the reader in the page, or close it. */
export function offerReader(): void {
  // Firefox for Android has neither commands nor menus.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader') void toggleOrSayWhy(tab?.id);
  });
  browser.contextMenus?.onClicked.addListener((_click, tab) => void toggleOrSayWhy(tab?.id));
  browser.runtime.onInstalled.addListener(() => void addMenu());
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const tabId = ownTopFrame(sender, browser.runtime.id);
    if (tabId !== undefined && isRecord(message) && message.kind === 'open-by-itself')
      void openReaderQuietly(tabId).catch(() => undefined);
    return undefined;
  });
}

async function addMenu(): Promise<void> {
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({ id: 'toggle-reader', title: say('toggleReader'), contexts: ['page', 'selection'] });
}

/** Where the page is closed to extensions the popup opens instead: it has the words for it. */
async function toggleOrSayWhy(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  try {
    await toggleReader(tabId);
  } catch {
    await browser.action.openPopup().catch(() => undefined);
  }
}
