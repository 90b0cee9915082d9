import browser from 'webextension-polyfill';
import { parseStyleRequest, type StyleRequest } from './messages.ts';
import { ownTopFrame } from './own-sender.ts';

/**
 * Puts the browser's own sheet into a tab's page when its script asks, and takes it out again: a sheet of user origin,
 * which beats even an inline `!important` and which the page cannot see. The answer is whether the browser did it:
 * it needs access to the site, which Chrome does not derive from a content script's matches. The root's container name
 * says to the page's script whether such a sheet is in force, whichever extension put it in and whoever lost access to it.
 */
export function stylePages(rulesOf: (request: StyleRequest) => readonly string[]): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const request = parseStyleRequest(message);
    const tabId = ownTopFrame(sender, browser.runtime.id);
    if (request === undefined || tabId === undefined) return undefined;
    const sheet = {
      target: { tabId, frameIds: [0] },
      css: [...rulesOf(request), `:root{container-name:${request.attribute}}`].join('\n'),
      origin: 'USER' as const,
    };
    // What an extension before an update put in stays, and a second one of the same text would outlive its removal.
    const removed = browser.scripting.removeCSS(sheet);
    const done = request.on ? removed.then(() => browser.scripting.insertCSS(sheet)) : removed;
    return done.then(
      () => ({ done: true }),
      () => ({ done: false }),
    );
  });
}
