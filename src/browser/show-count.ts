import browser from 'webextension-polyfill';
import { parseClutterCount } from './messages.ts';
import { ownTopFrame } from './own-sender.ts';

const COLOUR = '#5b6770';

/** Shows on the toolbar button how much is hidden in each tab: what the tab's own script last said. */
export function showCount(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const told = parseClutterCount(message);
    const tabId = ownTopFrame(sender, browser.runtime.id);
    if (told === undefined || tabId === undefined) return undefined;
    const text = told.count > 0 ? String(Math.min(told.count, 999)) : '';
    return Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    ]).then(
      () => undefined,
      // The tab has been closed meanwhile.
      () => undefined,
    );
  });
}
