import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browsers, pictures, testBrowser } from '../harness/test-browser.ts';
import { answerBanners, inPopup, textOf } from './cleaning-panel.ts';
import { badgeOver, storedItems, switchOff, withdrawAccess } from './extension-side.ts';
import { isSeen } from './is-seen.ts';

describe.each(browsers)('the panel on cleaning in %s', (name) => {
  const driver = testBrowser(name, answerBanners);
  let page: Page;

  beforeAll(async () => {
    page = await driver.open('http://www.breaknews.com/3');
  });

  it('lists what was hidden by kind, with what gave it away', () =>
    inPopup(driver, page, async (popup) => {
      await expect.poll(() => textOf(popup, '.cleaning-count')).toEqual(['5 hidden']);
      await popup.press('.cleaning-list summary');
      expect(await textOf(popup, '.cleaning-list h2')).toEqual([
        'Labelled as advertisement · 3',
        'Ad slots · 1',
        'Anti-spam picture of the comment form (shown when you go there) · 1',
      ]);
      expect(await textOf(popup, '.cleaning-list code')).toEqual([
        '광고 · /ad_link.php?banner_uid=1',
        '광고 · /ad_link.php?banner_uid=2',
        '광고 · /ad_link.php?banner_uid=3',
        'ins.adsbygoogle',
        '도배방지 이미지 · /auth.php',
      ]);
      await popup.screenshot(`${pictures}/${name}-panel.png`);
    }));

  it('shows one of them again, then all of a kind, and the reader keeps the place', () =>
    inPopup(driver, page, async (popup) => {
      await popup.press('.cleaning-list summary');
      await popup.press('.cleaning-show');
      await expect.poll(() => textOf(popup, '.cleaning-count')).toEqual(['4 hidden']);
      expect(await isSeen(page, '#banner1')).toBe(true);
      expect(await isSeen(page, '#banner2')).toBe(false);
      const place = await popup.evaluate((view) => [
        view.document.querySelector<HTMLDetailsElement>('.cleaning-list')?.open,
        view.document.activeElement?.className,
      ]);
      expect(place).toEqual([true, 'cleaning-show']);
      await popup.press('.cleaning-show-all');
      await expect.poll(() => textOf(popup, '.cleaning-count')).toEqual(['2 hidden']);
      expect(await isSeen(page, '#banner2')).toBe(true);
      await popup.press('.cleaning-switch');
      await expect.poll(() => isSeen(page, '#spam')).toBe(true);
      await expect.poll(() => textOf(popup, '.cleaning-count')).toEqual(['Nothing is hidden']);
    }));

  it('follows the page while it is open', () =>
    inPopup(driver, page, async (popup) => {
      await page.reload();
      await expect.poll(() => textOf(popup, '.cleaning-count')).toEqual(['5 hidden']);
    }));

  it('counts every tab for itself, and switches off in one alone, though there are twenty', async () => {
    const tabs = await Promise.all(
      Array.from({ length: 20 }, (_, at) => driver.open(`http://www.breaknews.com/${at + 1}`)),
    );
    const [off] = tabs.splice(7, 1);
    if (off === undefined) throw new Error('no tab');
    await switchOff(driver, off);
    await expect.poll(() => badgeOver(driver, off)).toBe('');
    expect(await isSeen(off, '#banner8')).toBe(true);
    for (const [at, tab] of tabs.entries()) {
      const banners = at < 7 ? at + 1 : at + 2;
      await expect.poll(() => badgeOver(driver, tab)).toBe(String(banners + 2));
      expect(await isSeen(tab, `#banner${banners}`)).toBe(false);
    }
    tabs.push(off);
    await Promise.all(tabs.map((tab) => tab.close()));
    await page.bringToFront();
  });

  it('always cleans a site that the reader adds, for as long as the browser allows it', async () => {
    await driver.allowAccess('www.example.com');
    await page.goto('http://www.example.com/2');
    expect(await isSeen(page, '#slot')).toBe(true);
    await inPopup(driver, page, async (popup) => {
      await popup.press('.cleaning-always');
      await expect
        .poll(async () => (await storedItems(driver)).cleaning)
        .toMatchObject({ always: ['www.example.com'] });
    });
    await expect
      .poll(async () => {
        await page.reload();
        return isSeen(page, '#slot');
      })
      .toBe(false);
    await withdrawAccess(driver, '*://www.example.com/*');
    await expect.poll(() => isSeen(page, '#slot')).toBe(true);
    await page.reload();
    expect(await isSeen(page, '#slot')).toBe(true);
    await inPopup(driver, page, async (popup) => {
      expect(await textOf(popup, '.cleaning-withdrawn')).toEqual([
        'The browser no longer lets Clean Break clean www.example.com by itself.',
      ]);
      expect(
        await popup.evaluate((view) => view.document.querySelector<HTMLInputElement>('.cleaning-always')?.checked),
      ).toBe(false);
      await popup.screenshot(`${pictures}/${name}-panel-withdrawn.png`);
    });
  });

  it('stops on a listed paper too, and says why, once the browser may not', async () => {
    await page.goto('http://www.breaknews.com/3');
    await expect.poll(() => isSeen(page, '#banner1')).toBe(false);
    await driver.withdrawListed('*://*.breaknews.com/*');
    await page.bringToFront();
    await expect.poll(() => isSeen(page, '#banner1')).toBe(true);
    // Another tab: in this one the popup has been, and Chromium lets the extension work there until it goes elsewhere.
    await page.close();
    page = await driver.open('http://www.breaknews.com/3');
    expect(await isSeen(page, '#banner1')).toBe(true);
    // Where a paper is withheld, Chromium offers a reload at the press of the button, and opens no popup.
    if (name === 'chromium') return;
    await inPopup(driver, page, async (popup) => {
      expect(await textOf(popup, '.cleaning-withdrawn')).toHaveLength(1);
      await popup.press('.cleaning-always');
      await expect.poll(() => textOf(popup, '.cleaning-withdrawn')).toEqual([]);
    });
    await page.reload();
    await expect.poll(() => isSeen(page, '#banner1')).toBe(false);
  });
});
