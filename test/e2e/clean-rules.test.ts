import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { pagesByPath } from '../harness/serve-pages.ts';
import { browsers, pictures, testBrowser } from '../harness/test-browser.ts';
import { storeCleaning, storedItems } from './extension-side.ts';
import { isSeen } from './is-seen.ts';
import { banner, commentForm, newsxPage } from './newsx-page.ts';

const body = `${banner(1)}<div id="promo" class="promo"><a id="link" href="/elsewhere">구독 이벤트에 응모하세요</a></div>
<p id="second" class="second">해솔시립도서관 안내</p><div class="third"><b id="bold">주말 날씨</b></div>${commentForm}`;

describe.each(browsers)('rules of the reader in %s', (name) => {
  const driver = testBrowser(name, pagesByPath({ '/1': newsxPage(body) }));
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    page = await driver.open('http://www.breaknews.com/1');
  });

  const rules = async () => ((await storedItems(driver)).cleaning as { rules?: object } | undefined)?.rules ?? {};
  /** What stands at the foot of the page while the reader points. */
  const words = () =>
    page.evaluate(() => {
      const { content } = getComputedStyle(document.documentElement, '::after');
      const name = document.documentElement.getAttributeNames().find((one) => /^data-[a-z]{10}$/.test(one)) ?? '';
      return content === 'none' ? '' : document.documentElement.getAttribute(name);
    });
  const pointed = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('*')].find((one) => [...one.attributes].some(({ value }) => value === 'pointed'))
          ?.id,
    );

  /** Starts pointing from the real popup, which closes itself. */
  const pick = async () => {
    const popup = await driver.openPopup(page);
    await popup.waitFor('.cleaning-pick');
    await popup.press('.cleaning-pick');
    await expect.poll(words).toMatch(/^Point and click/);
    await popup.close();
    await page.bringToFront();
  };

  it('come by pointing: hidden from now on, and the page hears nothing of it', async () => {
    await pick();
    await page.hover('#link');
    await expect.poll(pointed).toBe('link');
    await page.keyboard.press('ArrowUp');
    await expect.poll(pointed).toBe('promo');
    await page.screenshot({ path: `${pictures}/${name}-picker.png` });
    await page.keyboard.press('Escape');
    expect(await pointed()).toBeUndefined();
    expect(await words()).toBe('');
    expect(await rules()).toEqual({});
    await pick();
    await page.click('#link');
    await expect.poll(rules).toEqual({ 'breaknews.com': ['#link'] });
    await expect.poll(() => isSeen(page, '#link')).toBe(false);
    expect(new URL(page.url()).pathname).toBe('/1');
    expect(await words()).toBe('');
    await page.reload();
    await expect.poll(() => isSeen(page, '#link')).toBe(false);
  });

  it('are given up by a button for those who have no Esc, which is itself not pointed at', async () => {
    await pick();
    expect(await words()).toContain('Cancel');
    const before = await rules();
    await page.hover('#second');
    await expect.poll(pointed).toBe('second');
    await page.hover('html > button');
    await expect.poll(pointed).toBeUndefined();
    const seen = await page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('html > button');
      const { width = 0, height = 0, top = 0, right = 0 } = button?.getBoundingClientRect() ?? {};
      const room = document.documentElement.clientWidth;
      return {
        words: button?.innerText,
        forFingers: Math.min(width, height) >= 44,
        atEdge: [top, room - right].map(Math.round),
      };
    });
    expect(seen).toEqual({ words: 'Cancel', forFingers: true, atEdge: [12, 12] });
    await page.screenshot({ path: `${pictures}/${name}-picker-cancel.png` });
    await page.click('html > button');
    await expect.poll(words).toBe('');
    expect(await page.$('html > button')).toBeNull();
    await page.hover('#second');
    expect(await pointed()).toBeUndefined();
    expect(await rules()).toEqual(before);
  });

  it('never touch the article, nor what is written in', async () => {
    await pick();
    for (const target of ['#CLtag p', '#comment', '#code']) {
      await page.click(target);
      await expect.poll(words).toMatch(/^That cannot be hidden/);
      expect(await isSeen(page, target)).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await rules()).toEqual({ 'breaknews.com': ['#link'] });
  });

  it('come by keyboard alone', async () => {
    await pick();
    await page.keyboard.press('Tab');
    const first = await pointed();
    await page.keyboard.press('Tab');
    await expect.poll(pointed).not.toBe(first);
    for (let presses = 0; presses < 10 && (await pointed()) !== 'second'; presses++)
      await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(rules).toEqual({ 'breaknews.com': ['#link', '#second'] });
    await expect.poll(() => isSeen(page, '#second')).toBe(false);
  });

  it('are undone on the options page', async () => {
    options = await driver.openExtensionPage('options.html');
    await options.waitForSelector('.cleaning-options li button');
    await options.evaluate(() =>
      document.querySelector<HTMLElement>('.cleaning-options [aria-label$="###link"]')?.click(),
    );
    await expect.poll(rules).toEqual({ 'breaknews.com': ['#second'] });
    await expect.poll(() => isSeen(page, '#link')).toBe(true);
  });

  it('are read as text, line by line, and written as text', async () => {
    await options.evaluate((text) => {
      const box = document.querySelector<HTMLTextAreaElement>('.cleaning-rules');
      if (box !== null) box.value = text;
      document.querySelector<HTMLElement>('.cleaning-import')?.click();
    }, '! a remark\nbreaknews.com##.third\n\nbreaknews.com#@#.center_bn\n##.everywhere\nbreaknews.com##:nonsense(x)\n||ads.example^');
    const told = () => options.evaluate(() => document.querySelector('.cleaning-exchange output')?.textContent);
    await expect
      .poll(told)
      .toBe(
        '2 rules added.\nLine 5: no site before ##.\nLine 6: the selector is not safe or not whole.\nLine 7: a kind of rule that is not supported.',
      );
    await expect.poll(() => isSeen(page, '#bold')).toBe(false);
    // The exception lets stand what is hidden otherwise.
    await expect.poll(() => isSeen(page, '#banner1')).toBe(true);
    await options.evaluate(() => document.querySelector<HTMLElement>('.cleaning-export')?.click());
    await expect
      .poll(() => options.evaluate(() => document.querySelector<HTMLTextAreaElement>('.cleaning-rules')?.value))
      .toBe('breaknews.com###second\nbreaknews.com##.third\nbreaknews.com#@#.center_bn\n');
    await options.screenshot({ path: `${pictures}/${name}-options-exchange.png`, fullPage: true });
    const builtIn = await options.evaluate(
      () => document.querySelector<HTMLTextAreaElement>('.cleaning-built-in')?.value,
    );
    expect(builtIn).toMatch(/^breaknews\.com,[a-z0-9.,]+##ins\.adsbygoogle$/m);
    expect(builtIn).toContain('##.center_bn:has(img[alt="광고"])');
  });

  it('are all kept, whoever changes them at the same time', async () => {
    await storeCleaning(driver, {});
    const other = await driver.openExtensionPage('options.html');
    await other.waitForSelector('.cleaning-import');
    const add = (where: Page, from: string) =>
      where.evaluate((label) => {
        const box = document.querySelector<HTMLTextAreaElement>('.cleaning-rules');
        for (let at = 0; at < 10; at++) {
          if (box !== null) box.value = `a.com##.${label}${at}`;
          document.querySelector<HTMLElement>('.cleaning-import')?.click();
        }
      }, from);
    await Promise.all([add(options, 'x'), add(other, 'y')]);
    await expect.poll(async () => Object.values(await rules()).flat().length).toBe(20);
    await other.close();
  });

  // Firefox knows no such limit.
  if (name === 'chromium')
    it('hold for the page where the browser has no room left, and the reader is told', async () => {
      await storeCleaning(driver, {});
      await options.evaluate(
        `chrome.storage.local.getBytesInUse().then((used) =>
          chrome.storage.local.set({ filler: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - used - 30) }))`,
      );
      await page.bringToFront();
      await pick();
      await page.click('#second');
      await expect.poll(words).toMatch(/could not store this/);
      expect(await isSeen(page, '#second')).toBe(false);
      expect(await rules()).toEqual({});
      await options.evaluate(() => document.querySelector<HTMLElement>('.cleaning-import')?.click());
      await expect
        .poll(() => options.evaluate(() => document.querySelector('.cleaning-exchange output')?.textContent))
        .toMatch(/^The browser could not keep them/);
    });
});
