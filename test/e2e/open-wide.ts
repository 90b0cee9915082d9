import type { Page } from 'puppeteer-core';
import type { Driver } from '../harness/driver.ts';

/** Opens the reader in a page the way its readers do: from the popup, by the button. */
export async function openWide(driver: Driver, page: Page): Promise<void> {
  const popup = await driver.openPopup(page);
  await popup.waitFor('.cb-widen');
  await popup.press('.cb-widen');
  await waitFor(async () => page.evaluate(() => document.querySelector('clean-break-reader .cb-scroll') !== null));
  // Chromium's popup has closed itself by now, Firefox's may still be there.
  await popup.close().catch(() => undefined);
  await page.bringToFront();
  // The page behind is hidden once the reader has been painted over it.
  await waitFor(async () => page.evaluate(() => document.querySelector('clean-break-reader[data-alone]') !== null));
}

/** Presses Esc until the reader is gone. */
export async function closeWide(page: Page): Promise<void> {
  await waitFor(async () => {
    await page.keyboard.press('Escape');
    return page.evaluate(() => document.querySelector('clean-break-reader') === null);
  });
}

/** Waits, ten seconds at most, until something is so. */
async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await isSo()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`it did not come to be: ${isSo.toString()}`);
}
