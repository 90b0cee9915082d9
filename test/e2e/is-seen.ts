import type { Page } from 'puppeteer-core';

/** Whether anything of the first element found is to be seen. */
export function isSeen(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((asked) => {
    const element = document.querySelector<HTMLElement>(asked);
    const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
    return width * height > 0 && element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === true;
  }, selector);
}
