import type { Page } from 'puppeteer-core';
import type { Driver } from '../harness/driver.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** Opens the reader in a page the way its readers do: from the popup, by the button. */
export async function openWide(driver: Driver, page: Page): Promise<void> {
  const popup = await driver.openPopup(page);
  await popup.waitFor('.cb-widen');
  await popup.press('.cb-widen');
  await waitUntil(
    () => page.evaluate(() => document.querySelector('clean-break-reader .cb-scroll') !== null),
    'the reader opens',
  );
  // Chromium's popup has closed itself by now, Firefox's may still be there.
  await popup.close();
  await page.bringToFront();
  // The page behind is hidden once the reader has been painted over it.
  await waitUntil(
    () => page.evaluate(() => document.querySelector('clean-break-reader[data-alone]') !== null),
    'the page behind the reader is hidden',
  );
}

/** Presses Esc until the reader is gone. */
export async function closeWide(page: Page): Promise<void> {
  await waitUntil(async () => {
    await page.keyboard.press('Escape');
    return page.evaluate(() => document.querySelector('clean-break-reader') === null);
  }, 'the reader closes');
}
