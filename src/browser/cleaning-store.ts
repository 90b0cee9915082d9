import browser from 'webextension-polyfill';
import { CLEANING_KEY, type CleaningSettings, parseCleaningSettings } from './cleaning-settings.ts';

/** Reads what the reader decided about cleaning. */
export async function readCleaningSettings(): Promise<CleaningSettings> {
  try {
    return parseCleaningSettings((await browser.storage.local.get(CLEANING_KEY))[CLEANING_KEY]);
  } catch {
    return parseCleaningSettings(undefined);
  }
}

/** Changes it, and gives what holds then; false where the browser would not keep it. */
export async function changeCleaningSettings(
  change: (settings: CleaningSettings) => CleaningSettings,
): Promise<CleaningSettings | false> {
  const changed = change(await readCleaningSettings());
  try {
    await browser.storage.local.set({ [CLEANING_KEY]: changed });
    return changed;
  } catch {
    return false;
  }
}

/** Calls back at every change, whoever made it. */
export function watchCleaningSettings(changed: (settings: CleaningSettings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[CLEANING_KEY] : undefined;
    if (change !== undefined) changed(parseCleaningSettings(change.newValue));
  });
}
