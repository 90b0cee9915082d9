import { browser } from './native-api.ts';

/** How far a page has come: `interactive` once all of its text is there, `complete` once pictures and frames are too. */
type Readiness = 'loading' | 'interactive' | 'complete';

/** Asks how far a tab's page has come; rejects where the tab is closed to us. */
export async function readinessOf(tabId: number): Promise<Readiness> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: true,
    func: () => document.readyState,
  });
  return answer?.result as Readiness;
}

/** Waits until a tab's page has come so far; rejects where it is left before. */
export async function untilReady(tabId: number, wanted: 'interactive' | 'complete'): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, injectImmediately: true, func: waitHere, args: [wanted] });
}

/** Runs in the page, serialised. */
function waitHere(wanted: string): Promise<boolean> {
  return new Promise((done) => {
    const look = () => {
      if (document.readyState !== wanted && document.readyState !== 'complete') return;
      document.removeEventListener('readystatechange', look);
      done(true);
    };
    document.addEventListener('readystatechange', look);
    look();
  });
}
