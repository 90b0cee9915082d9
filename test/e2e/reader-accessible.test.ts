import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import type { Driver } from '../harness/driver.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { type Answer, html, type PageServer, servePages } from '../harness/serve-pages.ts';
import { answerSample } from '../workbench/sample-site.ts';
import { axeRun, axeSource } from './axe-run.ts';
import { closeWide, openWide } from './open-wide.ts';

const themes = ['light', 'dark', 'sepia', 'contrast'] as const;
const layouts = ['pair', 'stacked', 'ko', 'en'] as const;

/** Sets a field of the reader as its control does. */
function choose(page: Page, name: string, value: string): Promise<void> {
  return page.evaluate(
    (setting, wanted) => {
      const control = document.querySelector<HTMLSelectElement>(`[data-setting="${setting}"] select`);
      if (control === null) throw new Error(`no control for ${setting}`);
      control.value = wanted;
      control.dispatchEvent(new Event('change'));
    },
    name,
    value,
  );
}

/** The sample with a number that disagrees, so that there is something to check. */
function answer(url: string): Answer | undefined {
  const answered = answerSample(url);
  return answered && { ...answered, body: String(answered.body).replaceAll('60,000 books', '600,000 books') };
}

const axe = (page: Page) => page.evaluate(`(${axeRun})(window)`) as Promise<string[]>;

describe.each([
  ['chromium', launchChromium, 'chrome-mv3'],
  ['firefox', launchFirefox, 'firefox-mv3'],
] as const)('for everybody, in %s', (name, launch, build) => {
  let server: PageServer;
  let driver: Driver;

  beforeAll(async () => {
    mkdirSync('test-results/e2e', { recursive: true });
    server = await servePages(answer);
    driver = await launch({ extension: fileURLToPath(new URL(`../../dist/${build}`, import.meta.url)), ports: server });
  });

  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it('axe finds nothing in the wide reader, in any theme, layout or strip', async () => {
    const tab = await driver.open('http://www.breaknews.com/1');
    await openWide(driver, tab);
    await tab.evaluate(axeSource);
    const picture = (of: string) => tab.screenshot({ path: `test-results/e2e/${name}-wide-${of}.png` });
    for (const theme of themes) {
      await choose(tab, 'theme', theme);
      expect(await axe(tab), theme).toEqual([]);
      await picture(theme);
    }
    await tab.waitForSelector('.cb-remark');
    await tab.focus('.cb-remark');
    expect(await axe(tab), 'a remark that is open').toEqual([]);
    await picture('remark');
    await tab.keyboard.press('Escape');
    await choose(tab, 'theme', 'light');
    for (const layout of layouts) {
      await tab.evaluate((wanted) => document.querySelector<HTMLElement>(`.cb-layout-${wanted}`)?.click(), layout);
      expect(await axe(tab), layout).toEqual([]);
      await picture(layout);
    }
    await choose(tab, 'study', 'en');
    expect(await axe(tab), 'study').toEqual([]);
    await picture('study');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.cb-reveal')?.click());
    expect(await axe(tab), 'a pair uncovered').toEqual([]);
    await choose(tab, 'study', 'off');
    for (const strip of ['type', 'study', 'listen', 'copy']) {
      await tab.evaluate((wanted) => document.querySelector<HTMLElement>(`.cb-open-${wanted}`)?.click(), strip);
      expect(await axe(tab), strip).toEqual([]);
      await picture(strip);
    }
    await tab.evaluate(() => document.querySelector<HTMLElement>('.cb-layout-pair')?.click());
    await tab.keyboard.press('Escape');
    await closeWide(tab);
    await tab.close();
  });

  it('axe finds nothing on the options page, and nothing runs off its side at 320 pixels', async () => {
    const tab = await driver.openExtensionPage('options.html');
    await tab.waitForSelector('.cb-page [data-setting="theme"] select');
    await tab.evaluate(axeSource);
    for (const theme of themes) {
      await choose(tab, 'theme', theme);
      expect(await axe(tab), theme).toEqual([]);
    }
    await choose(tab, 'theme', 'system');
    await tab.setViewport({ width: 320, height: 640 });
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await tab.close();
  });

  it('stands upright at 320 pixels, and at 40 pixels of type', async () => {
    const tab = await driver.open('http://www.breaknews.com/1');
    await openWide(driver, tab);
    await tab.setViewport({ width: 320, height: 640 });
    const sideways = () =>
      tab.evaluate(() => {
        const scroll = document.querySelector('.cb-scroll') as HTMLElement;
        const bar = document.querySelector('.cb-bar') as HTMLElement;
        return [scroll.scrollWidth - scroll.clientWidth, bar.scrollWidth - bar.clientWidth, bar.clientWidth <= 320];
      });
    expect(await sideways()).toEqual([0, 0, true]);
    await tab.evaluate(() => {
      const size = document.querySelector<HTMLInputElement>('[data-setting="size"] input');
      if (size) size.value = '40';
      size?.dispatchEvent(new Event('input'));
    });
    expect(await sideways()).toEqual([0, 0, true]);
    const stacked = await tab.evaluate(() => {
      const [ko, en] = ['ko', 'en'].map((lang) =>
        document.querySelector(`.cb-row .cb-${lang}`)?.getBoundingClientRect(),
      );
      return ko !== undefined && en !== undefined && en.top >= ko.bottom;
    });
    expect(stacked).toBe(true);
    await tab.evaluate(() => {
      const size = document.querySelector<HTMLInputElement>('[data-setting="size"] input');
      if (size) size.value = '16';
      size?.dispatchEvent(new Event('input'));
    });
    await tab.close();
  });
});

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

/** What a finger would miss: under 44 pixels either way, or off the side. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('clean-break-reader :is(button, select, summary, label)')]
      .filter((target) => target.checkVisibility())
      .map((target) => [target.className, target.getBoundingClientRect()] as const)
      .filter(([, box]) => box.width < 44 || box.height < 44 || box.right > innerWidth)
      .map(([kind, box]) => `${kind} ${box.width} × ${box.height}, to ${box.right}`),
  );
}

describe('the popup for everybody, in chromium', () => {
  const extension = fileURLToPath(new URL('../../dist/chrome-mv3', import.meta.url));
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages((url) => (url.endsWith('/empty') ? html('<title>빈 곳</title><p>준비 중') : answer(url)));
  });

  afterAll(() => server?.close());

  it.each(['en-US', 'ko-KR'])(
    'axe finds nothing in it in %s, dark and with a message too, and its bar is one line',
    async (language) => {
      const driver = await launchChromium({ extension, ports: server, language });
      const tab = await driver.open('http://www.breaknews.com/1');
      const popup = await driver.openPopup(tab);
      await popup.waitFor('.cleaning-count');
      await popup.press('.cleaning-list summary');
      await popup.waitFor('.cb-remark');
      const page = await pageOfPopup(driver);
      await page.evaluate(axeSource);
      expect(await axe(page), language).toEqual([]);
      await choose(page, 'theme', 'dark');
      expect(await axe(page), `${language}, dark`).toEqual([]);
      const bar = await popup.evaluate(
        (view) => view.document.querySelector('.cb-bar')?.getBoundingClientRect().height,
      );
      expect(bar, `one line in ${language}`).toBeLessThan(50);
      await popup.close().catch(() => undefined);
      const other = await driver.openPopup(await driver.open('http://www.breaknews.com/empty'));
      await other.waitFor('.cb-message');
      const message = await pageOfPopup(driver);
      expect(
        await message.evaluate(() => document.querySelector('clean-break-reader')?.getAttribute('data-theme')),
      ).toBe('dark');
      await message.evaluate(axeSource);
      expect(await axe(message), `${language}, a message`).toEqual([]);
      await driver.close();
    },
  );

  it('is a page of its own on a phone: as wide as the phone, nothing cut off, 44 pixels for a finger', async () => {
    const phone = 'Mozilla/5.0 (Android 15; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0';
    const driver = await launchChromium({
      extension,
      ports: server,
      language: 'ko-KR',
      args: [`--user-agent=${phone}`],
    });
    // Opened once as a popup, for the access; then in a tab, as phones do, told which tab it stands over.
    const popup = await driver.openPopup(await driver.open('http://www.breaknews.com/1'));
    await popup.waitFor('.cleaning-count');
    const id = await popup.evaluate(
      async (view) => (await (view as unknown as { chrome: TabsApi }).chrome.tabs.query({ active: true }))[0]?.id,
    );
    await popup.close().catch(() => undefined);
    const page = await driver.browser.newPage();
    await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
    await page.evaluateOnNewDocument((tabId) => {
      (globalThis as unknown as { chrome: TabsApi }).chrome.tabs.query = async () => [{ id: tabId }];
    }, id);
    await page.goto(`${driver.base}popup.html`);
    await page.waitForSelector('.cleaning-count');
    await page.waitForSelector('.cb-row');
    for (const width of [360, 320]) {
      await page.setViewport({ width, height: 740, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
      await page.waitForFunction(
        (wanted) => innerWidth === wanted && matchMedia('(pointer: coarse)').matches,
        {},
        width,
      );
      const seen = await page.evaluate(() => ({
        sideways: document.documentElement.scrollWidth,
        height: document.querySelector('clean-break-reader')?.getBoundingClientRect().height,
      }));
      expect(seen).toEqual({ sideways: width, height: 740 });
      expect(await smallTargets(page)).toEqual([]);
    }
    await page.screenshot({ path: 'test-results/e2e/chromium-popup-phone.png' });
    await driver.close();
  });
});

describe('the popup for everybody, in firefox', () => {
  it('axe finds nothing in it in any theme, and a phone cuts nothing off', async () => {
    const server = await servePages(answer);
    const extension = fileURLToPath(new URL('../../dist/firefox-mv3', import.meta.url));
    const driver = await launchFirefox({ extension, ports: server, language: 'ko-KR' });
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
      expect(await axe(page), theme).toEqual([]);
    }
    await choose(page, 'theme', 'system');
    await page.evaluate(() => document.querySelector('clean-break-reader')?.classList.add('cb-phone'));
    await driver.emulate(page, { coarsePointer: true });
    for (const width of [360, 320]) {
      await page.setViewport({ width, height: 740 });
      await page.waitForFunction(
        (wanted) => innerWidth === wanted && matchMedia('(pointer: coarse)').matches,
        {},
        width,
      );
      expect(await smallTargets(page), String(width)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.screenshot({ path: 'test-results/e2e/firefox-popup-phone.png' });
    await driver.close();
    await server.close();
  });
});
