import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { pagesByPath } from '../harness/serve-pages.ts';
import { browsers, testBrowser } from '../harness/test-browser.ts';
import { textOf } from './cleaning-panel.ts';
import { badgeOver, storedItems, switchOff } from './extension-side.ts';
import { isSeen } from './is-seen.ts';
import { banner, commentForm, newsxPage } from './newsx-page.ts';

const slot = '<ins id="slot" class="adsbygoogle" style="display:block;height:60px"></ins>';
const body = `${banner(1)}<p>글</p>${banner(2)}${slot}${commentForm}`;

describe.each(browsers)('after an update of the extension in %s', (name) => {
  const driver = testBrowser(name, pagesByPath({ '/1': newsxPage(body) }));
  let page: Page;
  const noise: string[] = [];

  const open = async (url: string) => {
    page = await driver.open(url);
    page.on('pageerror', (error) => noise.push(String(error)));
    page.on('console', (message) => message.text().includes('404') || noise.push(message.text()));
  };
  const add = (markup: string) =>
    page.evaluate((what) => document.querySelector('#CLtag')?.insertAdjacentHTML('afterend', what), markup);
  const marks = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((one) =>
        one.getAttributeNames().filter((attribute) => /^data-[a-z]{10}$/.test(attribute)),
      ),
    );
  const turnOff = async (count: string) => {
    const popup = await driver.openPopup(page);
    await popup.waitFor('.cleaning-switch');
    await expect.poll(() => textOf(popup, '.cleaning-count')).toEqual([count]);
    await popup.press('.cleaning-switch');
    await expect.poll(marks).toEqual([]);
    await popup.close();
  };
  const seen = () => Promise.all(['#banner1', '#banner2', '#slot', '#spam'].map((one) => isSeen(page, one)));

  it('the old script falls silent, the new one takes over what is hidden, and gives all of it back', async () => {
    await open('http://www.breaknews.com/1');
    await expect.poll(seen).toEqual([false, false, false, false]);
    const before = await marks();
    await driver.reloadExtension();
    await page.bringToFront();
    await add(banner(7));
    expect(await seen()).toEqual([false, false, false, false]);
    // Firefox puts the new script in by itself; Chromium does not let us, and the popup brings it.
    if (name === 'firefox') await expect.poll(() => isSeen(page, '#banner7')).toBe(false);
    else expect(await isSeen(page, '#banner7')).toBe(true);
    await turnOff('5 hidden');
    expect(await seen()).toEqual([true, true, true, true]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(new Set(before).size).toBe(1);
    await page.close();
  });

  it('a site that the reader added is cleaned on without a reload', async () => {
    await driver.allowAccess('www.example.com');
    await storedItems(driver);
    await open('http://www.example.com/1');
    const popup = await driver.openPopup(page);
    await popup.waitFor('.cleaning-always');
    await popup.press('.cleaning-always');
    // The tick stands at once; a popup that is closed before the choice is stored takes it along.
    await expect.poll(() => storedItems(driver)).toMatchObject({ cleaning: { always: ['www.example.com'] } });
    await popup.close();
    await expect
      .poll(async () => {
        await page.reload();
        return isSeen(page, '#slot');
      })
      .toBe(false);
    await driver.reloadExtension();
    await page.bringToFront();
    await add(banner(8));
    await expect.poll(() => isSeen(page, '#banner8')).toBe(false);
    await expect.poll(() => badgeOver(driver, page)).toBe('5');
    await switchOff(driver, page);
    await expect.poll(seen).toEqual([true, true, true, true]);
    await page.close();
  });

  it('and nobody said a word in the console', () => expect(noise).toEqual([]));
});
