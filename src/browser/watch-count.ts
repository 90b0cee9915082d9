import browser from 'webextension-polyfill';
import { parseClutterCount } from './messages.ts';
import { ownTopFrame } from './own-sender.ts';

/** Calls back whenever the script of a tab's page tells that more or less is hidden. */
export function watchCount(tabId: number, changed: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    if (parseClutterCount(message) !== undefined && ownTopFrame(sender, browser.runtime.id) === tabId) changed();
    return undefined;
  });
}
