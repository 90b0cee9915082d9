import { changeStored } from './change-stored.ts';
import { CLEANING_KEY, type CleaningSettings, parseCleaningSettings } from './cleaning-settings.ts';
import { browser } from './native-api.ts';

/** Reads what the reader decided about cleaning. */
export async function readCleaningSettings(): Promise<CleaningSettings> {
  try {
    return parseCleaningSettings((await browser.storage.local.get(CLEANING_KEY))[CLEANING_KEY]);
  } catch {
    return parseCleaningSettings(undefined);
  }
}

/** Changes it, and gives what holds then; false where the browser would not keep it. */
export function changeCleaningSettings(
  change: (settings: CleaningSettings) => CleaningSettings,
): Promise<CleaningSettings | false> {
  return changeStored(CLEANING_KEY, parseCleaningSettings, change, backupOf);
}

/** What was stored, where it is not wholly understood (by a later version, or damaged): it is kept aside before it is written over. */
function backupOf(stored: unknown, settings: CleaningSettings): Record<string, unknown> {
  const isUnderstood = stored === undefined || JSON.stringify(stored) === JSON.stringify(settings);
  return isUnderstood ? {} : { [`${CLEANING_KEY}-backup`]: stored };
}

/** Calls back at every change, whoever made it. */
export function watchCleaningSettings(changed: (settings: CleaningSettings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[CLEANING_KEY] : undefined;
    if (change !== undefined) changed(parseCleaningSettings(change.newValue));
  });
}
