import browser from 'webextension-polyfill';
import { withHost } from './cleaning-settings.ts';
import { changeCleaningSettings } from './cleaning-store.ts';
import { parsePlaceRead, parseSiteChoice, type SiteChoice } from './messages.ts';
import { isOwnPage, ownTopFrame } from './own-sender.ts';
import { changeOwnSites } from './own-sites.ts';
import { changePlaces } from './places.ts';

/** Keeps what somebody chose for a site in the popup, and the places read in the reader; the answer says whether it could be stored. */
export function keepChoices(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const isOwn = isOwnPage(sender, browser.runtime.id, browser.runtime.getURL(''));
    const choice = parseSiteChoice(message);
    if (choice !== undefined && isOwn) return keep(choice).then((kept) => ({ kept: kept !== false }));
    const place = parsePlaceRead(message);
    if (place !== undefined && (isOwn || ownTopFrame(sender, browser.runtime.id) !== undefined))
      return changePlaces(place.fingerprint, place.row).then((kept) => ({ kept: kept !== false }));
    return undefined;
  });
}

function keep({ list, host, on }: SiteChoice): Promise<unknown> {
  return list === 'open'
    ? changeOwnSites(host, on)
    : changeCleaningSettings((settings) => withHost(settings, list, host, on));
}
