import type { Reading } from '../../src/article.ts';
import type { Popup } from '../harness/driver.ts';
import type { HiddenElement } from './describe-reading.ts';

/** What the extension made of one page. */
export interface PageReport {
  readonly reading: Reading;
  readonly hidden: readonly HiddenElement[];
}

/** Waits until the popup has read its page, and asks it what it shows and what is hidden. */
export async function reportOfPopup(popup: Popup): Promise<PageReport> {
  await popup.waitFor('[data-state]:not([data-state="reading"])');
  return popup.evaluate((view) => (view as Window & { report?: () => Promise<never> }).report?.() as Promise<never>);
}
