import type { Runtime } from 'webextension-polyfill';
import { parseClutterCount } from './messages.ts';
import { browser } from './native-api.ts';
import { ownTopFrame } from './own-sender.ts';

/** Calls back whenever the script of a tab's page tells that more or less is hidden. */
export function watchCount(tabId: number, changed: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (parseClutterCount(message) !== undefined && ownTopFrame(sender, browser.runtime.id) === tabId) changed();
    return undefined;
  });
}
