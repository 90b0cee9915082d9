import browser from 'webextension-polyfill';
import { accessBelow, accessTo, hasAccess, toGiveBack } from './access.ts';
import { PAGE_SCRIPT } from './ask-page.ts';
import { readCleaningSettings, watchCleaningSettings } from './cleaning-store.ts';
import { readOwnSites, watchOwnSites } from './own-sites.ts';

/** A script that runs by itself on the sites somebody chose for it. */
interface ChosenScript {
  readonly id: string;
  readonly file: string;
  readonly runAt: 'document_start' | 'document_idle';
  /** The match patterns of those sites. */
  wished(): Promise<readonly string[]>;
}

const scripts: readonly ChosenScript[] = [
  {
    id: 'always',
    file: PAGE_SCRIPT,
    runAt: 'document_start',
    wished: async () => (await readCleaningSettings()).always.flatMap((host) => accessTo(host).origins),
  },
  {
    id: 'open-by-itself',
    file: '/open-by-itself.js',
    runAt: 'document_idle',
    wished: async () => (await readOwnSites()).flatMap((host) => accessBelow(host).origins),
  },
];

/**
 * Keeps the scripts registered for the sites chosen for them, as far as the browser grants them, and gives back the access
 * that no site on either list needs any more. `listed` are the manifest's own matches, which are not ours to give back.
 */
export function followChosenSites(listed: readonly string[]): void {
  let done = Promise.resolve();
  // One after the other: two at once would register a script twice, which is an error.
  const again = () => {
    done = done.then(() => follow(listed)).catch(() => undefined);
  };
  browser.runtime.onInstalled.addListener(again);
  browser.runtime.onStartup.addListener(again);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  watchCleaningSettings(again);
  watchOwnSites(again);
}

async function follow(listed: readonly string[]): Promise<void> {
  const [wished, dropped]: [string[], string[]] = [[], []];
  for (const script of scripts) {
    const patterns = await script.wished();
    wished.push(...patterns);
    dropped.push(...(await register(script, patterns)).filter((pattern) => !patterns.includes(pattern)));
  }
  const { origins = [] } = await browser.permissions.getAll();
  for (const origin of toGiveBack(origins, dropped, [...wished, ...listed]))
    await browser.permissions.remove({ origins: [origin] }).catch(() => undefined);
}

/** Registers a script where there is access, and gives the patterns for which it was registered before. */
async function register({ id, file, runAt }: ChosenScript, patterns: readonly string[]): Promise<readonly string[]> {
  const granted = await Promise.all(patterns.map((pattern) => hasAccess({ origins: [pattern] })));
  const matches = patterns.filter((_, at) => granted[at]);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length > 0)
    await browser.scripting.registerContentScripts([{ id, matches, js: [file], runAt, persistAcrossSessions: true }]);
  return registered.flatMap((script) => script.matches ?? []);
}
