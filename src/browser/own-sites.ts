import { isHost } from './host-of.ts';
import { browser } from './native-api.ts';
import { requestAccess } from './request-access.ts';
import { storedItem } from './stored-item.ts';

const stored = storedItem('openOn', parseHosts);
const scriptId = 'open-by-itself';

/** The hosts on which articles open in the reader by themselves; each counts for its subdomains too. */
export function readOwnSites(): Promise<readonly string[]> {
  return stored.read();
}

/** Adds a site; call it inside the click, for the browser asks whether the extension may. False where the answer was no. */
export async function addOwnSite(host: string): Promise<boolean> {
  // Stored before the question: in some browsers asking closes the popup, and nothing after it would run.
  const asked = requestAccess({ origins: matchesOf(host) });
  const hosts = await stored.read();
  await stored.write([...new Set([...hosts, host])]);
  const granted = await asked;
  if (!granted) await removeOwnSite(host);
  return granted;
}

/** Takes a site off the list. */
export async function removeOwnSite(host: string): Promise<void> {
  await stored.write((await stored.read()).filter((known) => known !== host));
}

/** Keeps the script that asks for the reader registered for the sites on the list to which there is access. */
export function watchOwnSites(): void {
  const sync = () => void registerFor().catch(() => undefined);
  stored.watch(sync);
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
}

async function registerFor(): Promise<void> {
  const hosts = await stored.read();
  const granted = await Promise.all(hosts.map((host) => browser.permissions.contains({ origins: matchesOf(host) })));
  const matches = hosts.filter((_host, at) => granted[at]).flatMap(matchesOf);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: scriptId, matches, js: ['/open-by-itself.js'], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** Reads the list out of storage; what is no host name is left out. */
function parseHosts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(isHost).slice(0, 500) : [];
}

function matchesOf(host: string): string[] {
  return [`*://*.${host}/*`];
}
