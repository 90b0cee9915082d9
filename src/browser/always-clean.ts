import browser from 'webextension-polyfill';
import type { CleaningSettings } from './cleaning-settings.ts';
import { readCleaningSettings, watchCleaningSettings } from './cleaning-store.ts';

const ID = 'always';

/** The permission that always cleaning a host needs: that host alone. */
export function accessTo(host: string): { origins: string[] } {
  return { origins: [`*://${host}/*`] };
}

/** Keeps the page's script registered for the sites that the reader added, as far as the browser grants them. */
export function alwaysClean(): void {
  const again = () => void readCleaningSettings().then(register);
  browser.runtime.onInstalled.addListener(again);
  browser.runtime.onStartup.addListener(again);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  watchCleaningSettings((settings) => void register(settings));
}

async function register({ always }: CleaningSettings): Promise<void> {
  const granted = await Promise.all(always.map((host) => browser.permissions.contains(accessTo(host))));
  const matches = always.filter((_, at) => granted[at]).flatMap((host) => accessTo(host).origins);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches, js: ['content-scripts/page.js'], runAt: 'document_start', persistAcrossSessions: true },
  ]);
}
