import { describe, expect, it } from 'vitest';
import { type Answer, html } from '../harness/serve-pages.ts';
import { browsers, testBrowser } from '../harness/test-browser.ts';
import { answerSample } from '../workbench/sample-site.ts';
import { storedItems } from './extension-side.ts';
import { closeWide, openWide } from './open-wide.ts';
import { sampleMarkup } from './sample-pages.ts';

const short = '책 시장도 연다.';

/** The sample with a short paragraph whose words stand further up as well. */
function answer(url: string): Answer | undefined {
  if (new URL(url).pathname !== '/further-up') return answerSample(url);
  const last = '<p>시 관계자는';
  return html(sampleMarkup.replace('</p>', ` ${short}</p>`).replace(last, `<p>${short}</p>${last}`));
}

describe.each(browsers)('what a reader takes along, in %s', (name) => {
  const driver = testBrowser(name, answer);

  it('is read with the keyboard alone, and remembers the place', async () => {
    const tab = await driver.open('http://www.breaknews.com/1');
    await openWide(driver, tab);
    const row = () => tab.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row);
    await tab.keyboard.press('KeyJ');
    await tab.keyboard.press('KeyJ');
    const rows = await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.cb-row')].map((pair) => pair.dataset.row),
    );
    expect(await row()).toBe(rows[1]);
    await tab.keyboard.press('KeyK');
    expect(await row()).toBe(rows[0]);
    await tab.keyboard.press('Digit3');
    const visible = (lang: string) =>
      tab.evaluate((side) => document.querySelector(`.cb-row .cb-${side}`)?.checkVisibility(), lang);
    expect([await visible('ko'), await visible('en')]).toEqual([true, false]);
    await tab.keyboard.press('Digit1');
    expect([await visible('ko'), await visible('en')]).toEqual([true, true]);
    await tab.keyboard.press('KeyC');
    await expect.poll(() => driver.readClipboard()).toMatch(/해솔시[\s\S]*Haesol City announced/);
    await tab.bringToFront();
    await tab.keyboard.press('End');
    const last = await row();
    // A scroll is told with the frame it is painted in, and a tab behind another paints none.
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const place = async () => ((await storedItems(driver)).places as number[][] | undefined)?.[0]?.[1];
    await expect.poll(place).toBe(Number(last));
    await tab.bringToFront();
    await closeWide(tab);
    await openWide(driver, tab);
    await expect
      .poll(() =>
        tab.evaluate((wanted) => {
          const box = document.querySelector(`[data-row="${wanted}"]`)?.getBoundingClientRect();
          return box !== undefined && box.top < innerHeight;
        }, last),
      )
      .toBe(true);
    await closeWide(tab);
    await tab.close();
  });

  it('copies over https too, and gives a link that leads back to the pair', async () => {
    const tab = await driver.open('https://www.breaknews.com/1');
    await openWide(driver, tab);
    await tab.keyboard.press('KeyJ');
    await tab.keyboard.press('KeyC');
    await tab.waitForSelector('[role="status"]:not(:empty)');
    await expect.poll(() => driver.readClipboard()).toMatch(/해솔시[\s\S]*Haesol City announced/);
    await tab.bringToFront();
    await tab.keyboard.press('End');
    await tab.keyboard.press('KeyL');
    await expect.poll(() => driver.readClipboard()).toMatch(/^https:\/\/www\.breaknews\.com\/1#:~:text=/);
    const link = await driver.readClipboard();
    await tab.bringToFront();
    await closeWide(tab);
    await tab.close();
    const again = await driver.open(link);
    // The browser scrolls there by itself: the pair stands in the last third of a page of some screens.
    await expect.poll(() => again.evaluate(() => scrollY > innerHeight / 2)).toBe(true);
    await again.close();
  });

  it('gives a link that leads past where the same words stand further up', async () => {
    const tab = await driver.open('http://www.breaknews.com/further-up');
    await openWide(driver, tab);
    await tab.evaluate((text) => {
      const rows = [...document.querySelectorAll<HTMLElement>('.cb-row')];
      rows.find((row) => row.querySelector('.cb-ko')?.textContent?.trim() === text)?.focus();
    }, short);
    await tab.keyboard.press('KeyL');
    await expect.poll(() => driver.readClipboard()).toContain(`-,${encodeURIComponent(short)}`);
    const link = await driver.readClipboard();
    await tab.close();
    const again = await driver.open(link);
    const places = () =>
      again.evaluate((text) => {
        const found = [...document.querySelectorAll('p')].filter((one) => one.textContent?.endsWith(text));
        return found.map((one) => Math.abs(one.getBoundingClientRect().top - innerHeight / 2) < innerHeight / 4);
      }, short);
    await expect.poll(places).toEqual([false, true]);
    await again.close();
  });
});
