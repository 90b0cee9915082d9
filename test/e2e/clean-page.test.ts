import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import type { Driver } from '../harness/driver.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { html, type PageServer, servePages } from '../harness/serve-pages.ts';

const banner =
  '<div class="center_bn"><a href="/ad_link.php?banner_uid=1"><img src="/data/p/banner/1.gif" alt="광고" width="300" height="90"></a></div>';
const markup = `<!doctype html><meta charset="utf-8"><title>쪽</title>
<style>@layer page { .loud { display: block !important } }</style>
<div id="CLtag"><p>첫 단락입니다.</p></div>
<div id="stubborn" class="bn" style="display:block!important"><span>광고</span></div>
<div id="loud" class="bn loud"><span>광고</span></div>
<div id="late"></div><div id="fight"><p>글</p></div>
<form><ul><li><img id="spam" src="/auth.php" alt="도배방지 이미지" width="80" height="20"></li><li><input id="code"></li></ul></form>`;

describe.each([
  ['chromium', launchChromium, 'chrome-mv3'],
  ['firefox', launchFirefox, 'firefox-mv3'],
] as const)('a page is kept clean in %s', (_name, launch, build) => {
  let server: PageServer;
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    server = await servePages((url) => (new URL(url).pathname === '/7' ? html(markup) : undefined));
    driver = await launch({ extension: fileURLToPath(new URL(`../../dist/${build}`, import.meta.url)), ports: server });
    page = await driver.open('http://www.breaknews.com/7');
  });

  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  /** Whether anything of an element is to be seen. */
  const isSeen = (selector: string) =>
    page.evaluate((asked) => {
      const element = document.querySelector<HTMLElement>(asked);
      const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      return (
        width * height > 0 && element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === true
      );
    }, selector);

  it('hides what an inline !important or a layer of the page would show', async () => {
    await expect.poll(() => isSeen('#stubborn')).toBe(false);
    expect(await isSeen('#loud')).toBe(false);
    expect(await isSeen('#CLtag')).toBe(true);
  });

  it('hides what comes late, and shows it again when news comes into it', async () => {
    await page.evaluate((late) => document.querySelector('#late')?.insertAdjacentHTML('beforeend', late), banner);
    await expect.poll(() => isSeen('#late .center_bn')).toBe(false);
    await page.evaluate(() =>
      document.querySelector('#late .center_bn')?.insertAdjacentHTML('beforeend', '<p>속보입니다.</p>'),
    );
    await expect.poll(() => isSeen('#late .center_bn p')).toBe(true);
    expect(await isSeen('#late img')).toBe(false);
  });

  it('leaves a page alone that puts a label back each time', async () => {
    for (let time = 0; time < 8; time++) {
      await page.evaluate((back) => {
        document.querySelector('#fight .center_bn')?.remove();
        document.querySelector('#fight')?.insertAdjacentHTML('beforeend', back);
      }, banner);
      await new Promise((done) => setTimeout(done, 20));
      if (time === 0) expect(await isSeen('#fight .center_bn')).toBe(false);
    }
    expect(await isSeen('#fight .center_bn')).toBe(true);
  });

  it('shows the anti-spam picture to who goes to the form by keyboard', async () => {
    expect(await isSeen('#spam')).toBe(false);
    await page.focus('#code');
    await expect.poll(() => isSeen('#spam')).toBe(true);
  });

  it('says nothing to the page of who is there', async () => {
    const heard = await page.evaluate(async () => {
      const words: string[] = [];
      window.addEventListener('message', (event) => words.push(JSON.stringify(event.data)));
      await new Promise((done) => setTimeout(done, 300));
      return words;
    });
    expect(heard).toEqual([]);
    expect(await page.content()).not.toContain(driver.id);
  });

  it('never on this site: kept, and at once', async () => {
    const popup = await driver.openPopup(page);
    await popup.waitFor('.cleaning-never');
    await popup.evaluate((view) => view.document.querySelector<HTMLElement>('.cleaning-never')?.click());
    await expect.poll(() => isSeen('#stubborn')).toBe(true);
    await popup.close().catch(() => undefined);
    await page.reload();
    await expect.poll(() => isSeen('#stubborn')).toBe(true);
  });
});
