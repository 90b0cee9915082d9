import browser from 'webextension-polyfill';
import { withRules } from './cleaning-settings.ts';
import { changeCleaningSettings } from './cleaning-store.ts';
import { hostOf } from './host-of.ts';
import { parseRuleRequest } from './messages.ts';
import { ownTopFrame } from './own-sender.ts';

/** Keeps the rule that a page's script asks for, for the host it runs on; the answer says whether it could be stored. */
export function keepPickedRules(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const request = parseRuleRequest(message);
    if (request === undefined || ownTopFrame(sender, browser.runtime.id) === undefined) return undefined;
    const host = hostOf(sender.url);
    if (host === undefined) return Promise.resolve({ kept: false });
    return changeCleaningSettings((settings) => withRules(settings, [{ host, selector: request.selector }])).then(
      (kept) => ({ kept: kept !== false && kept.rules[host]?.includes(request.selector) === true }),
    );
  });
}
