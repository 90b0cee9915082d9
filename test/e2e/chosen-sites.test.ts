import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browsers, testBrowser } from '../harness/test-browser.ts';
import { answerSample } from '../workbench/sample-site.ts';
import { grantedOrigins, registeredFor, storedItems } from './extension-side.ts';
import { closeWide } from './open-wide.ts';

const host = 'example.com';
const below = `*://*.${host}/*`;

describe.each(browsers)('the sites somebody chose, in %s', (name) => {
  const driver = testBrowser(name, answerSample);
  let tab: Page;

  beforeAll(async () => {
    await driver.allowAccess(`*.${host}`);
    await driver.allowAccess(`www.${host}`);
    tab = await driver.open(`http://www.${host}/1`);
  });

  /** Ticks a box of the popup by hand and looks for what comes of it, or by script and closes the popup in the same moment. */
  const tick = async (box: string, awaited?: () => Promise<void>) => {
    await tab.bringToFront();
    const popup = await driver.openPopup(tab);
    await popup.waitFor('.cleaning-count');
    if (awaited === undefined)
      await popup
        .evaluate((view, wanted) => {
          view.document.querySelector<HTMLElement>(wanted)?.click();
          view.close();
        }, box)
        .catch(() => undefined);
    else {
      if (box.includes('open-here')) await popup.press('.cb-open-type');
      await popup.waitFor(`${box}:enabled`);
      await popup.press(box);
      // A popup that is gone can no longer ask the browser for access, and nobody is that quick.
      await awaited();
    }
    await popup.close().catch(() => undefined);
  };
  const openOn = async () => (await storedItems(driver)).openOn;
  const cleaning = async () => (await storedItems(driver)).cleaning;

  it('keeps a choice whose popup is closed in the same moment, and each of two', async () => {
    await tick('.cleaning-never');
    await expect.poll(cleaning).toMatchObject({ never: [`www.${host}`] });
    await tick('.cleaning-never');
    await expect.poll(cleaning).toMatchObject({ never: [] });
  });

  it('opens articles by itself where it was told to', async () => {
    await tick('.cb-open-here input', async () => {
      await expect.poll(openOn).toEqual([host]);
      await expect.poll(() => grantedOrigins(driver)).toContain(below);
    });
    await tick('.cleaning-always', () => expect.poll(cleaning).toMatchObject({ always: [`www.${host}`] }));
    await expect.poll(() => registeredFor(driver, 'open-by-itself')).toEqual([below]);
    await tab.bringToFront();
    // What is registered is told to the processes of pages a moment after it is listed.
    const opensByItself = async () => {
      await tab.reload();
      return tab.waitForSelector('clean-break-reader', { timeout: 5_000 }).catch(() => null);
    };
    await expect.poll(opensByItself, { timeout: 30_000 }).not.toBeNull();
    await closeWide(tab);
  });

  it('gives no access back that another choice needs, and all of it with the last', async () => {
    await tick('.cb-open-here input', () => expect.poll(openOn).toEqual([]));
    await new Promise((done) => setTimeout(done, 500));
    expect(await grantedOrigins(driver)).toContain(below);
    await tick('.cleaning-always', () => expect.poll(cleaning).toMatchObject({ always: [] }));
    const left = async () => (await grantedOrigins(driver)).filter((origin) => origin.includes(host));
    await expect.poll(left).toEqual([]);
  });
});
