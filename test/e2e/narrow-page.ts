import type { Page, Viewport } from 'puppeteer-core';

/** Gives a page another size, and waits until it has it. */
export async function resize(page: Page, viewport: Viewport): Promise<void> {
  await page.setViewport(viewport);
  await page.waitForFunction((width) => innerWidth === width, {}, viewport.width);
}

/** Makes a page as narrow as a phone, and waits until it knows that it is, and that a finger points at it. */
export async function narrow(page: Page, width: number, phone: { isMobile?: boolean } = {}): Promise<void> {
  await resize(page, { width, height: 740, ...phone });
  await page.waitForFunction(() => matchMedia('(pointer: coarse)').matches);
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
