import { CLEANING_KEY, parseCleaningSettings, withRule } from '../../src/browser/cleaning-settings.ts';
import type { PageApi } from '../../src/browser/page-api.ts';
import { isSafeSelector } from '../../src/browser/safe-selector.ts';
import { pickElement } from '../../src/clean/pick-element.ts';
import { selectorFor } from '../../src/clean/selector-for.ts';
import type { Kept } from './keep-page-clean.ts';

let stopPicking: () => void = () => undefined;

/** Lets the reader point at something left over, and keeps a rule for it on this host; the settings' change hides it. */
export function pickOnPage(api: PageApi, attribute: string, kept: Kept): void {
  stopPicking();
  stopPicking = pickElement(document, attribute, (element) => {
    const selector = element && kept.cleaning.mayBeHiddenByRule(element) ? selectorFor(element) : undefined;
    if (isSafeSelector(selector)) void keepRule(api, selector);
  });
}

async function keepRule(api: PageApi, selector: string): Promise<void> {
  const settings = parseCleaningSettings((await api.storage.local.get(CLEANING_KEY))[CLEANING_KEY]);
  const host = location.hostname.replace(/^www\./, '');
  await api.storage.local.set({ [CLEANING_KEY]: withRule(settings, host, selector, true) });
}
