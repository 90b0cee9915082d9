import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Driver } from '../harness/driver.ts';
import { html } from '../harness/serve-pages.ts';
import { pictures, testBrowser } from '../harness/test-browser.ts';
import { choose, themes } from './choose.ts';
import { narrow, smallTargets } from './narrow-page.ts';
import { axeSource, runAxe } from './run-axe.ts';
import { answerDoubtful } from './sample-pages.ts';

/** What the popup asks for the tab it stands over. */
interface TabsApi {
  readonly tabs: { query: (filter: { active: true }) => Promise<readonly { readonly id?: number | undefined }[]> };
}

/** The page of an open popup, which Chromium lets a test drive like any other. */
async function pageOfPopup(driver: Driver): Promise<Page> {
  const target = driver.browser.targets().find((candidate) => candidate.url().endsWith('/popup.html'));
  if (target === undefined) throw new Error('the popup is gone');
  return target.asPage();
}

describe.each(['en-US', 'ko-KR'])('the popup for everybody, in chromium in %s', (language) => {
  const driver = testBrowser(
    'chromium',
    (url) => (url.endsWith('/empty') ? html('<title>빈 곳</title><p>준비 중') : answerDoubtful(url)),
    { language },
  );

  it('axe finds nothing in it, dark and with a message too, and its bar is one line', async () => {
    const tab = await driver.open('http://www.breaknews.com/1');
    const popup = await driver.openPopup(tab);
    await popup.waitFor('.cleaning-count');
    await popup.press('.cleaning-list summary');
    await popup.waitFor('.cb-remark');
    const page = await pageOfPopup(driver);
    await page.evaluate(axeSource);
    expect(await runAxe(page), 'light').toEqual([]);
    await choose(page, 'theme', 'dark');
    expect(await runAxe(page), 'dark').toEqual([]);
    const bar = await popup.evaluate((view) => view.document.querySelector('.cb-bar')?.getBoundingClientRect().height);
    expect(bar, 'one line').toBeLessThan(50);
    await popup.close();
    const other = await driver.openPopup(await driver.open('http://www.breaknews.com/empty'));
    await other.waitFor('.cb-message');
    const message = await pageOfPopup(driver);
    expect(await message.evaluate(() => document.querySelector('clean-break-reader')?.getAttribute('data-theme'))).toBe(
      'dark',
    );
    await message.evaluate(axeSource);
    expect(await runAxe(message), 'a message').toEqual([]);
  });
});

describe.each([
  ['pages are shown twice as large', [], 2],
  ['the screen is small', ['--screen-info={1024x600}', '--window-size=1024,560'], 1],
] as const)('the popup where %s, in chromium', (_, args, zoom) => {
  const driver = testBrowser('chromium', answerDoubtful, { language: 'ko-KR', args });

  it('stands whole in its window, whatever is open', async () => {
    const settings = await driver.open('chrome://settings/appearance');
    await settings.waitForFunction('chrome.settingsPrivate');
    await settings.evaluate(`new Promise((done) => chrome.settingsPrivate.setDefaultZoom(${zoom}, done))`);
    const popup = await driver.openPopup(await driver.open('http://www.breaknews.com/1'));
    await popup.waitFor('.cleaning-count');
    const page = await pageOfPopup(driver);
    for (const opener of ['', '.cb-open-type', '.cb-open-listen', '.cb-open-copy', '.cleaning-list summary']) {
      if (opener.includes('summary')) {
        await page.evaluate(() => document.querySelector<HTMLElement>('.cleaning-more')?.click());
        await popup.press('.cb-open-copy');
      }
      if (opener !== '') await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), opener);
      expect(await page.evaluate(roomInPopup), opener).toEqual({ tooWide: 0, tooHigh: 0, article: true });
    }
    await popup.screenshot(`${pictures}/chromium-popup-room-${zoom}.png`);
    await popup.close();
  });
});

/** What of the popup stands outside its window, and whether something of the article is seen. */
function roomInPopup() {
  const { scrollWidth, scrollHeight } = document.documentElement;
  const article = document.querySelector('.cb-scroll')?.getBoundingClientRect().height ?? 0;
  return { tooWide: scrollWidth - innerWidth, tooHigh: scrollHeight - innerHeight, article: article > 40 };
}

/** How high the bar is: one line of buttons for fingers, or two. */
function heightOfBar() {
  return document.querySelector('.cb-bar')?.getBoundingClientRect().height;
}

/** How the panel on cleaning stands on a phone: in one line of the foot until it is opened. */
function panelOnPhone() {
  const height = document.querySelector('.cb-foot')?.getBoundingClientRect().height ?? 0;
  return {
    oneLine: height > 40 && height < 60,
    isOpen: document.querySelector('.cleaning-never')?.checkVisibility() === true,
  };
}

/** Moves the slider of the text's size. */
function setSize(size: number) {
  const slider = document.querySelector<HTMLInputElement>('[data-setting="wideSize"] input');
  if (slider === null) throw new Error('no slider');
  slider.value = String(size);
  slider.dispatchEvent(new Event('input'));
}

/** The settings of type and colour that are left out. */
function notOffered() {
  const settings = [...document.querySelectorAll<HTMLElement>('.cb-strip-type [data-setting]')];
  return settings.filter((setting) => !setting.checkVisibility()).map(({ dataset }) => dataset.setting ?? '');
}

/** What has the focus, or nothing. */
function focused() {
  return document.activeElement?.className;
}

describe('the popup on a phone, in chromium', () => {
  const driver = testBrowser('chromium', answerDoubtful, {
    language: 'ko-KR',
    args: ['--user-agent=Mozilla/5.0 (Android 15; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0'],
  });

  it('is a page of its own: as wide as the phone, nothing cut off, 44 pixels for a finger', async () => {
    // Opened once as a popup, for the access; then in a tab, as phones do, told which tab it stands over.
    const popup = await driver.openPopup(await driver.open('http://www.breaknews.com/1'));
    await popup.waitFor('.cleaning-count');
    const id = await popup.evaluate(
      async (view) => (await (view as unknown as { chrome: TabsApi }).chrome.tabs.query({ active: true }))[0]?.id,
    );
    await popup.close();
    const phone = { isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
    const page = await driver.browser.newPage();
    await page.setViewport({ width: 360, height: 740, ...phone });
    await page.evaluateOnNewDocument((tabId) => {
      (globalThis as unknown as { chrome: TabsApi }).chrome.tabs.query = async () => [{ id: tabId }];
    }, id);
    await page.goto(`${driver.base}popup.html`);
    await page.waitForSelector('.cleaning-count');
    await page.waitForSelector('.cb-row');
    for (const width of [412, 390, 360, 320]) {
      await narrow(page, width, phone);
      expect(await page.evaluate(heightOfBar), `one line at ${width}`).toBeLessThan(60);
      const seen = await page.evaluate(() => ({
        sideways: document.documentElement.scrollWidth,
        height: document.querySelector('clean-break-reader')?.getBoundingClientRect().height,
      }));
      expect(seen).toEqual({ sideways: width, height: 740 });
      expect(await smallTargets(page)).toEqual([]);
    }
    await page.tap('.cb-unfold');
    expect(await smallTargets(page), 'unfolded').toEqual([]);
    await page.tap('.cb-open-study');
    expect(await page.evaluate(() => document.querySelector('.cb-strip-study')?.checkVisibility())).toBe(true);
    await page.tap('.cb-unfold');
    await page.focus('.cb-strip-study select');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(focused), 'the strip of a tool folded away').toBe('cb-unfold');
    await page.tap('.cb-open-type');
    const idle: Record<string, readonly string[]> = {};
    for (const [width, size] of [
      [320, 19],
      [412, 12],
      [740, 19],
      [740, 40],
    ] as const) {
      await narrow(page, width, phone);
      await page.evaluate(setSize, size);
      idle[`${width} at ${size}`] = await page.evaluate(notOffered);
    }
    expect(idle, 'what can do nothing').toEqual({
      '320 at 19': ['share', 'width'],
      '412 at 12': [],
      '740 at 19': [],
      '740 at 40': ['share', 'width'],
    });
    await page.evaluate(setSize, 19);
    await narrow(page, 320, phone);
    await page.keyboard.press('Escape');
    // An address that is not known at once is no other address.
    expect(await page.$('.cb-notice')).toBeNull();
    await page.screenshot({ path: `${pictures}/chromium-popup-phone.png` });
    expect(await page.evaluate(panelOnPhone)).toEqual({ oneLine: true, isOpen: false });
    await page.tap('.cleaning-more');
    expect(await page.evaluate(panelOnPhone)).toEqual({ oneLine: false, isOpen: true });
    expect(await smallTargets(page)).toEqual([]);
    await page.screenshot({ path: `${pictures}/chromium-popup-phone-panel.png` });
    const options = await driver.openExtensionPage('options.html');
    await options.waitForSelector('[data-setting="theme"] select');
    await choose(options, 'theme', 'dark');
    const theme = () => page.evaluate(() => document.querySelector('clean-break-reader')?.getAttribute('data-theme'));
    await expect.poll(theme, { message: 'what is chosen in the options meanwhile' }).toBe('dark');
  });
});

describe('the popup for everybody, in firefox', () => {
  const driver = testBrowser('firefox', answerDoubtful, { language: 'ko-KR' });

  it('axe finds nothing in it in any theme, and a phone cuts nothing off', async () => {
    const tab = await driver.open('http://www.breaknews.com/1');
    // Opened once as a popup, for the access; then in a tab behind the article, where axe can be brought in.
    const popup = await driver.openPopup(tab);
    await popup.waitFor('.cleaning-count');
    await popup.close();
    await tab.bringToFront();
    const page = await driver.openBehind?.('popup.html');
    if (page === undefined) throw new Error('no tab behind');
    await page.waitForSelector('.cb-row');
    await page.waitForSelector('.cleaning-count');
    await page.bringToFront();
    await page.evaluate(axeSource);
    for (const theme of themes) {
      await choose(page, 'theme', theme);
      expect(await runAxe(page), theme).toEqual([]);
    }
    await choose(page, 'theme', 'system');
    await page.evaluate(() => document.querySelector('clean-break-reader')?.classList.add('cb-phone'));
    await driver.emulate(page, { coarsePointer: true });
    for (const width of [412, 390, 360, 320]) {
      await narrow(page, width);
      expect(await page.evaluate(heightOfBar), `one line at ${width}`).toBeLessThan(60);
      expect(await smallTargets(page), String(width)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.screenshot({ path: `${pictures}/firefox-popup-phone.png` });
    expect(await page.evaluate(panelOnPhone)).toEqual({ oneLine: true, isOpen: false });
    await page.evaluate(() => document.querySelector<HTMLElement>('.cleaning-more')?.click());
    expect(await page.evaluate(panelOnPhone)).toEqual({ oneLine: false, isOpen: true });
    expect(await smallTargets(page)).toEqual([]);
    expect(await runAxe(page), 'the panel, open').toEqual([]);
  });
});
