import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Popup } from '../harness/driver.ts';
import { type Answer, html } from '../harness/serve-pages.ts';
import { browsers, pictures, testBrowser } from '../harness/test-browser.ts';
import { badgeOver, fillStorage, storeCleaning, storedItems, switchOff, withdrawAccess } from './extension-side.ts';
import { isSeen } from './is-seen.ts';
import { banner, commentForm, newsxPage } from './newsx-page.ts';

const slot = '<ins id="slot" class="adsbygoogle" style="display:block;height:60px"></ins>';

/** A page with as many banners as its path says, a slot and a comment form. */
function answer(url: string): Answer | undefined {
  const banners = Number(new URL(url).pathname.slice(1));
  if (!(banners > 0)) return undefined;
  const numbered = Array.from({ length: banners }, (_, at) => banner(at + 1));
  return html(newsxPage(numbered.join('<p>글</p>') + slot + commentForm));
}

describe.each(browsers)('the panel on cleaning in %s', (name) => {
  const driver = testBrowser(name, answer);
  let page: Page;

  beforeAll(async () => {
    page = await driver.open('http://www.breaknews.com/3');
  });

  /** Opens the popup, does something in it, and closes it. */
  const inPopup = async <Result>(act: (popup: Popup) => Promise<Result>): Promise<Result> => {
    const popup = await driver.openPopup(page);
    await popup.waitFor('.cleaning :is(.cleaning-count, .cleaning-none)');
    const result = await act(popup);
    await popup.close();
    return result;
  };
  const textOf = (popup: Popup, selector: string) =>
    popup.evaluate(
      (view, asked) => [...view.document.querySelectorAll(asked)].map((one) => one.textContent ?? ''),
      selector,
    );

  it('lists what was hidden by kind, with what gave it away', () =>
    inPopup(async (popup) => {
      expect(await textOf(popup, '.cleaning-count')).toEqual(['5 hidden']);
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
    inPopup(async (popup) => {
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
    inPopup(async (popup) => {
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
    await inPopup(async (popup) => {
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
    await inPopup(async (popup) => {
      expect(await textOf(popup, '.cleaning-withdrawn')).toEqual([
        'The browser no longer lets Clean Break clean www.example.com by itself.',
      ]);
      expect(
        await popup.evaluate((view) => view.document.querySelector<HTMLInputElement>('.cleaning-always')?.checked),
      ).toBe(false);
      await popup.screenshot(`${pictures}/${name}-panel-withdrawn.png`);
    });
  });

  it('reads settings of a later version as far as it can, and keeps them aside before it writes', async () => {
    const later = { never: ['www.breaknews.com', 7], rules: 'none', moon: { phase: 3 } };
    await storeCleaning(driver, later);
    await page.goto('http://www.breaknews.com/3');
    await expect.poll(() => isSeen(page, '#banner1')).toBe(true);
    await inPopup(async (popup) => {
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
    await inPopup(async (popup) => expect(await textOf(popup, '.cleaning-count')).toEqual(['5 hidden']));
  });

  it('says so where the browser can store nothing', async () => {
    await storeCleaning(driver, {});
    await inPopup(async (popup) => {
      await fillStorage(driver);
      await popup.press('.cleaning-never');
      await expect.poll(() => textOf(popup, '.cleaning-told')).toEqual(['The browser could not store this choice.']);
      expect(
        await popup.evaluate((view) => view.document.querySelector<HTMLInputElement>('.cleaning-never')?.checked),
      ).toBe(false);
      expect(await isSeen(page, '#banner1')).toBe(false);
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
    await inPopup(async (popup) => {
      expect(await textOf(popup, '.cleaning-withdrawn')).toHaveLength(1);
      await popup.press('.cleaning-always');
      await expect.poll(() => textOf(popup, '.cleaning-withdrawn')).toEqual([]);
    });
    await page.reload();
    await expect.poll(() => isSeen(page, '#banner1')).toBe(false);
  });
});
