import type { Page } from 'puppeteer-core';

/** Makes a page as narrow as a phone, and waits until it knows that it is, and that a finger points at it. */
export async function narrow(page: Page, width: number, phone: { isMobile?: boolean } = {}): Promise<void> {
  await page.setViewport({ width, height: 740, ...phone });
  await page.waitForFunction((wanted) => innerWidth === wanted && matchMedia('(pointer: coarse)').matches, {}, width);
}

/** What a finger would miss in the reader: controls under 44 pixels either way, or off the side, as readable lines. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('clean-break-reader :is(button, select, summary, label)')]
      .filter((target) => target.checkVisibility())
      .map((target) => [target.className, target.getBoundingClientRect()] as const)
      .filter(([, box]) => box.width < 44 || box.height < 44 || box.right > innerWidth)
      .map(([kind, box]) => `${kind} ${box.width} × ${box.height}, to ${box.right}`),
  );
}
