import type { ActiveTab } from '../../src/browser/active-tab.ts';
import { browser } from '../../src/browser/native-api.ts';
import { readinessOf, untilReady } from '../../src/browser/page-readiness.ts';
import { say } from '../../src/browser/say.ts';
import type { MessageAction } from '../../src/reader/render-message.ts';

/** What the popup does about a page that goes on under it. */
interface Follower {
  /** Reads the page once more, as soon as it is ready, and shows what is new in it. */
  renew(ready?: Promise<void>): Promise<void>;
  /** Says something lasting above the article; gives the way to take it back. */
  notify(words: string, action: MessageAction): () => void;
}

/** Says that a page is still loading, and has it read again by itself once all of its text is there, and once more at its end. */
export async function followLoading({ id, loading }: ActiveTab, { renew, notify }: Follower): Promise<void> {
  if (!loading) return;
  const reached = await readinessOf(id);
  const again = { words: say('readAgain'), press: () => void renew() };
  const takeBack = reached === 'loading' ? notify(say('stillLoading'), again) : undefined;
  await renew(untilReady(id, 'interactive')).finally(takeBack);
  if (reached === 'complete') return;
  await untilReady(id, 'complete');
  await renew();
}

/** Offers to read anew where the page has gone to another address under the popup. */
export function followAddress({ id, url }: ActiveTab, { renew, notify }: Follower): void {
  let shown = withoutHash(url);
  let takeBack: (() => void) | undefined;
  const hear = (now: string | undefined) => {
    if (now === undefined || withoutHash(now) === shown) return;
    shown = withoutHash(now);
    takeBack?.();
    const remove = notify(say('pageChanged'), {
      words: say('readAgain'),
      press: () => {
        remove();
        void renew();
      },
    });
    takeBack = remove;
  };
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (tabId === id) hear(change.url);
  });
  // It may have gone before anybody listened.
  void browser.tabs.get(id).then(
    (tab) => hear(tab.url),
    () => undefined,
  );
}

function withoutHash(url: string | undefined): string | undefined {
  return url?.replace(/#.*$/, '');
}
