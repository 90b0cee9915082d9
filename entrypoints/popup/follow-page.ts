import type { ActiveTab } from '../../src/browser/active-tab.ts';
import { browser } from '../../src/browser/native-api.ts';
import { readinessOf, untilReady } from '../../src/browser/page-readiness.ts';
import { say } from '../../src/browser/say.ts';
import type { MessageAction } from '../../src/reader/render-message.ts';
import type { Answer } from './answer-for.ts';

/** What the popup gives whoever follows its page. */
interface Popup {
  /** What was read last; whoever takes the article wide waits for it too. */
  answered(): Promise<Answer>;
  /** Puts a later reading in its place. */
  expect(later: Promise<Answer>): void;
  /** Reads the page as it is now. */
  read(): Promise<Answer>;
  show(answer: Answer): void;
  /** Says something lasting above the article; gives the way to take it back. */
  notify(words: string, action: MessageAction): () => void;
}

/** Goes on with the page under an open popup: what it gains is shown, what comes in its place is offered. */
export function followPage(tab: ActiveTab, popup: Popup): void {
  const renew = async (ready?: Promise<void>) => {
    const before = await popup.answered();
    const later = Promise.resolve(ready)
      .then(popup.read)
      .catch(() => before)
      .then((now) => (now.state === 'article' ? now : before));
    popup.expect(later);
    const now = await later;
    if (JSON.stringify(now) !== JSON.stringify(before)) popup.show(now);
  };
  offerWhatComes(tab, popup, renew);
  if (tab.loading) void followLoading(tab.id, popup, renew).catch(() => undefined); // the page was left, or is closed to us
}

type Renew = (ready?: Promise<void>) => Promise<void>;

/** Says that a page is still loading, and has it read again by itself once all of its text is there, and once more at its end. */
async function followLoading(tabId: number, { notify }: Popup, renew: Renew): Promise<void> {
  const reached = await readinessOf(tabId);
  const again = { words: say('readAgain'), press: () => void renew() };
  const takeBack = reached === 'loading' ? notify(say('stillLoading'), again) : undefined;
  await renew(untilReady(tabId, 'interactive')).finally(takeBack);
  if (reached === 'complete') return;
  await untilReady(tabId, 'complete');
  await renew();
}

/** Offers to read anew where the page has gone to another address. */
function offerWhatComes({ id, url }: ActiveTab, { notify }: Popup, renew: Renew): void {
  let shown = withoutHash(url);
  let takeBack: (() => void) | undefined;
  const hear = (now: string | undefined) => {
    const before = shown;
    shown = withoutHash(now) ?? before;
    // The first address to be known is no change: the browser may tell it later than the page.
    if (before === undefined || shown === before) return;
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
