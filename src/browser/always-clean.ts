import browser from 'webextension-polyfill';
import { accessTo } from './access.ts';
import { PAGE_SCRIPT } from './ask-page.ts';
import { readCleaningSettings, watchCleaningSettings } from './cleaning-store.ts';

const ID = 'always';

/** Keeps the page's script registered for the sites that the reader added, as far as the browser grants them. */
export function alwaysClean(): void {
  let done = Promise.resolve();
  // One after the other: two at once would register the script twice, which is an error.
  const again = () => {
    done = done.then(register).catch(() => undefined);
  };
  browser.runtime.onInstalled.addListener(again);
  browser.runtime.onStartup.addListener(again);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  watchCleaningSettings(again);
}

async function register(): Promise<void> {
  const { always } = await readCleaningSettings();
  const granted = await Promise.all(always.map((host) => browser.permissions.contains(accessTo(host))));
  const matches = always.filter((_, at) => granted[at]).flatMap((host) => accessTo(host).origins);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length > 0)
    await browser.scripting.registerContentScripts([
      { id: ID, matches, js: [PAGE_SCRIPT], runAt: 'document_start', persistAcrossSessions: true },
    ]);
  // Last, for the browser may refuse: a listed paper's access is not ours to give back.
  await giveBack(registered.flatMap((script) => script.matches ?? []).filter((match) => !matches.includes(match)));
}

/** Access to a site that is not always cleaned any more is not kept. */
async function giveBack(origins: string[]): Promise<void> {
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
