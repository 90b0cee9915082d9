import browser from 'webextension-polyfill';
import { withHost, withRules } from './cleaning-settings.ts';
import { changeCleaningSettings } from './cleaning-store.ts';
import { hostOf } from './host-of.ts';
import { parsePlaceRead, parseRuleRequest, parseSiteChoice, type SiteChoice } from './messages.ts';
import { isOwnPage, ownTopFrame } from './own-sender.ts';
import { changeOwnSites } from './own-sites.ts';
import { changePlaces } from './places.ts';

/** Keeps what the extension's pages and its scripts in pages ask to have kept; the answer says whether it could be stored. */
export function keepRequests(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) =>
    keep(message, sender)?.then((kept) => ({ kept })),
  );
}

/** undefined where nothing is asked for, or by nobody who may: a choice is made in the extension's own pages, a rule in the page it is for. */
function keep(message: unknown, sender: browser.Runtime.MessageSender): Promise<boolean> | undefined {
  const isOwn = isOwnPage(sender, browser.runtime.id, browser.runtime.getURL(''));
  const isInPage = ownTopFrame(sender, browser.runtime.id) !== undefined;
  const choice = isOwn ? parseSiteChoice(message) : undefined;
  if (choice !== undefined) return keepChoice(choice);
  const rule = isInPage ? parseRuleRequest(message) : undefined;
  if (rule !== undefined) return keepRule(rule.selector, hostOf(sender.url));
  const place = isOwn || isInPage ? parsePlaceRead(message) : undefined;
  return place && changePlaces(place.fingerprint, place.row).then(isKept);
}

function keepChoice({ list, host, on }: SiteChoice): Promise<boolean> {
  if (list === 'open') return changeOwnSites(host, on).then(isKept);
  return changeCleaningSettings((settings) => withHost(settings, list, host, on)).then(isKept);
}

/** False too where there is no room for one more rule. */
async function keepRule(selector: string, host: string | undefined): Promise<boolean> {
  if (host === undefined) return false;
  const kept = await changeCleaningSettings((settings) => withRules(settings, [{ host, selector }]));
  return kept !== false && kept.rules[host]?.includes(selector) === true;
}

function isKept(kept: unknown): boolean {
  return kept !== false;
}
