import type { SiteChoice } from './messages.ts';
import { browser } from './native-api.ts';

/**
 * Has the background keep a choice about a site; false where it could not be stored. The background does it, for a popup
 * may be closed as soon as it has been ticked, and what it was writing with it.
 */
export async function chooseSite(list: SiteChoice['list'], host: string, on: boolean): Promise<boolean> {
  const choice: SiteChoice = { kind: 'choose-site', list, host, on };
  try {
    const answer: unknown = await browser.runtime.sendMessage(choice);
    return (answer as { readonly kept?: unknown } | undefined)?.kept === true;
  } catch {
    return false;
  }
}
