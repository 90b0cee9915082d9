import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { pagesByPath } from '../harness/serve-pages.ts';
import { browsers, testBrowser } from '../harness/test-browser.ts';
import { isSeen } from './is-seen.ts';
import { commentForm, banner as numbered } from './newsx-page.ts';

const banner = numbered(1);
const markup = `<!doctype html><meta charset="utf-8"><title>쪽</title>
<style>@layer page { .loud { display: block !important } }</style>
<div id="CLtag"><p>첫 단락입니다.</p></div>
<div id="stubborn" class="bn" style="display:block!important"><span>광고</span></div>
<div id="loud" class="bn loud"><span>광고</span></div>
<div id="late"></div><div id="fight"><p>글</p></div>
${commentForm}`;

describe.each(browsers)('a page is kept clean in %s', (name) => {
  const driver = testBrowser(name, pagesByPath({ '/7': markup }));
  let page: Page;

  beforeAll(async () => {
    page = await driver.open('http://www.breaknews.com/7');
  });

  it('hides what an inline !important or a layer of the page would show', async () => {
    await expect.poll(() => isSeen(page, '#stubborn')).toBe(false);
    expect(await isSeen(page, '#loud')).toBe(false);
    expect(await isSeen(page, '#CLtag')).toBe(true);
  });

  it('hides what comes late, and shows it again when news comes into it', async () => {
    await page.evaluate((late) => document.querySelector('#late')?.insertAdjacentHTML('beforeend', late), banner);
    await expect.poll(() => isSeen(page, '#late .center_bn')).toBe(false);
    await page.evaluate(() =>
      document.querySelector('#late .center_bn')?.insertAdjacentHTML('beforeend', '<p>속보입니다.</p>'),
    );
    await expect.poll(() => isSeen(page, '#late .center_bn p')).toBe(true);
    expect(await isSeen(page, '#late img')).toBe(false);
  });

  it('leaves a page alone that puts a label back each time', async () => {
    for (let time = 0; time < 8; time++) {
      await page.evaluate((back) => {
        document.querySelector('#fight .center_bn')?.remove();
        document.querySelector('#fight')?.insertAdjacentHTML('beforeend', back);
      }, banner);
      // A turn of the page's own, in which the cleaning has seen it; the first time it may take a slice more.
      await page.evaluate(() => new Promise((done) => setTimeout(done)));
      if (time === 0) await expect.poll(() => isSeen(page, '#fight .center_bn')).toBe(false);
    }
    expect(await isSeen(page, '#fight .center_bn')).toBe(true);
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
    await expect.poll(() => isSeen(page, '#stubborn')).toBe(true);
    await popup.close();
    await page.reload();
    await expect.poll(() => isSeen(page, '#stubborn')).toBe(true);
  });
});
