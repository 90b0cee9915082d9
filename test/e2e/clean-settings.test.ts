import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browsers, testBrowser } from '../harness/test-browser.ts';
import { answerBanners, inPopup, textOf } from './cleaning-panel.ts';
import { fillStorage, storeCleaning, storedItems } from './extension-side.ts';
import { isSeen } from './is-seen.ts';

describe.each(browsers)('what is stored about cleaning in %s', (name) => {
  const driver = testBrowser(name, answerBanners);
  let page: Page;

  beforeAll(async () => {
    page = await driver.open('http://www.breaknews.com/3');
  });

  it('reads settings of a later version as far as it can, and keeps them aside before it writes', async () => {
    const later = { never: ['www.breaknews.com', 7], rules: 'none', moon: { phase: 3 } };
    await storeCleaning(driver, later);
    await page.goto('http://www.breaknews.com/3');
    await expect.poll(() => isSeen(page, '#banner1')).toBe(true);
    await inPopup(driver, page, async (popup) => {
      await popup.press('.cleaning-never');
      await expect.poll(() => isSeen(page, '#banner1')).toBe(false);
    });
    expect(await storedItems(driver)).toMatchObject({ cleaning: { never: [] }, 'cleaning-backup': later });
  });

  it.each([
    ['nothing at all', null],
    ['a word', 'broken'],
    ['a list', [1, 2]],
    ['lists of nonsense', { never: [null, {}], always: 5, rules: { 'a.com': [7] } }],
  ])('lives with settings that are %s', async (_, broken) => {
    await storeCleaning(driver, broken);
    await page.reload();
    await expect.poll(() => isSeen(page, '#banner1')).toBe(false);
    await inPopup(driver, page, (popup) => expect.poll(() => textOf(popup, '.cleaning-count')).toEqual(['5 hidden']));
  });

  it('says so where the browser can store nothing', async () => {
    await storeCleaning(driver, {});
    await inPopup(driver, page, async (popup) => {
      await fillStorage(driver);
      await popup.press('.cleaning-never');
      await expect.poll(() => textOf(popup, '.cleaning-told')).toEqual(['The browser could not store this choice.']);
      expect(
        await popup.evaluate((view) => view.document.querySelector<HTMLInputElement>('.cleaning-never')?.checked),
      ).toBe(false);
      expect(await isSeen(page, '#banner1')).toBe(false);
    });
  });
});
