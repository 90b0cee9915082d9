import { browser } from './native-api.ts';

/** The tab the popup stands over; `url` is there only where the browser lets the extension see it. */
export interface ActiveTab {
  readonly id: number;
  readonly url?: string;
  /** Whether the page has not wholly come yet. */
  readonly loading: boolean;
  /** The picture beside the tab's title, which tells what Firefox shows in a page's place: the address stays the page's. */
  readonly picture?: string;
}

/** Finds the tab in front; `undefined` where the window has none (a detached panel). */
export async function findActiveTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const { id, url, status, favIconUrl: picture } = tab;
  return { id, loading: status === 'loading', ...(url === undefined ? {} : { url }), ...(picture ? { picture } : {}) };
}
