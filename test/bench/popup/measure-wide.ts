import type { Page } from 'puppeteer-core';

/** One opening of the wide reader, in milliseconds since the press; `shift` is what moves in the second after the paint. */
export interface WideTimes {
  readonly attached: number;
  readonly painted: number;
  readonly shift: number;
}

/** Presses the popup's button and waits until the reader has been painted in the page. */
export async function measureWide(popup: Page, page: Page): Promise<WideTimes> {
  await page.evaluate(watchPaint);
  const pressed = new Promise<number>((done) => void popup.exposeFunction('notePress', done));
  await popup.evaluate(() => {
    const { notePress } = window as unknown as { notePress(at: number): void };
    addEventListener('click', ({ timeStamp }) => notePress(performance.timeOrigin + timeStamp), true);
  });
  const press = popup.click('.cb-widen').catch(() => undefined); // the popup closes under it
  const noted = await page.evaluate(() => (window as unknown as { readerPainted: Promise<WideTimes> }).readerPainted);
  await press;
  const at = await pressed;
  return { attached: noted.attached - at, painted: noted.painted - at, shift: noted.shift };
}

/** Runs in the page: notes when the reader comes in and when it has been painted, and all that moves in the second after. */
function watchPaint(): void {
  const now = () => performance.timeOrigin + performance.now();
  const noted = new Promise<WideTimes>((done) => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector('clean-break-reader') === null) return;
      observer.disconnect();
      const attached = now();
      const notePaint = () => {
        const painted = now();
        performance.mark('reader-painted');
        let shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift' });
        setTimeout(() => done({ attached, painted, shift }), 1000);
      };
      // The most urgent task of those that come once the frame has been laid out and painted.
      requestAnimationFrame(() => void scheduler.postTask(notePaint, { priority: 'user-blocking' }));
    }).observe(document.documentElement, { childList: true });
  });
  Object.assign(window, { readerPainted: noted });
}
