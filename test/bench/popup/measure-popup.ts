import type { Page } from 'puppeteer-core';
import type { Driver } from '../../harness/driver.ts';

/** When things happened in one opening of the popup, in milliseconds since its document began; `begun` since the click. */
export interface PopupTimes {
  readonly begun: number;
  readonly script: number;
  readonly read: number;
  readonly paired: number;
  readonly shown: number;
  readonly painted: number;
}

/** Opens the popup over a page and waits until it has painted the pairs; the popup is given back, open. */
export async function measurePopup(driver: Driver, page: Page): Promise<{ popup: Page; times: PopupTimes }> {
  const target = driver.browser.waitForTarget((candidate) => candidate.url().endsWith('/popup.html'));
  await page.bringToFront();
  const extension = (await driver.browser.extensions()).get(driver.id);
  if (extension === undefined) throw new Error('the extension is not installed');
  const clicked = Date.now();
  await page.triggerExtensionAction(extension);
  const popup = await (await target).asPage();
  const { origin, ...times } = await popup.evaluate(takeTimes);
  return { popup, times: { ...times, begun: origin - clicked } };
}

/** Runs in the popup: the marks it sets itself, and the browser's own time of painting the largest text of an article. */
function takeTimes() {
  const markedAt = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
  return new Promise<Omit<PopupTimes, 'begun'> & { readonly origin: number }>((done) => {
    const observer = new PerformanceObserver((list) => {
      const entries = list.getEntries() as (PerformanceEntry & { readonly element?: Element })[];
      const painted = entries.find(({ element }) => element?.closest('.cb-row') !== null && element !== undefined);
      if (painted === undefined) return;
      observer.disconnect();
      done({
        origin: performance.timeOrigin,
        script: markedAt('clean-break-script'),
        read: markedAt('clean-break-read'),
        paired: markedAt('clean-break-paired'),
        shown: markedAt('clean-break-shown'),
        painted: painted.startTime,
      });
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
  });
}
