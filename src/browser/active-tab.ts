import { browser } from './native-api.ts';

/** The tab the popup stands over; `url` is there only where the browser lets the extension see it. */
export interface ActiveTab {
  readonly id: number;
  readonly url?: string;
  /** Whether the page has not wholly come yet. */
  readonly loading: boolean;
}

/** Finds the tab in front; `undefined` where the window has none (a detached panel). */
export async function findActiveTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, loading: tab.status === 'loading', ...(tab.url === undefined ? {} : { url: tab.url }) };
}
