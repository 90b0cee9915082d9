import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browsers, pictures, testBrowser } from '../harness/test-browser.ts';
import { answerSample } from '../workbench/sample-site.ts';
import { resize, smallTargets } from './narrow-page.ts';
import { openWide } from './open-wide.ts';

describe.each(browsers)('the reader where there is little room, in %s', (name) => {
  const driver = testBrowser(name, answerSample);
  let tab: Page;

  beforeAll(async () => {
    tab = await driver.open('http://www.breaknews.com/1');
    await openWide(driver, tab);
  });

  it('gives a finger 44 pixels, on a phone of 320', async () => {
    await resize(tab, { width: 320, height: 640 });
    await driver.emulate(tab, { coarsePointer: true });
    await tab.waitForFunction(() => matchMedia('(pointer: coarse)').matches);
    await tab.evaluate(() => document.querySelector('.cb-scroll')?.scrollTo(0, 0));
    const seen: Record<string, readonly string[]> = {};
    for (const strip of ['type', 'study', 'listen', 'copy']) {
      await tab.evaluate((wanted) => document.querySelector<HTMLElement>(`.cb-open-${wanted}`)?.click(), strip);
      seen[strip] = await smallTargets(tab);
      await tab.screenshot({ path: `${pictures}/${name}-phone-${strip}.png` });
    }
    expect(seen).toEqual({ type: [], study: [], listen: [], copy: [] });
    await tab.keyboard.press('Escape');
    await driver.emulate(tab, {});
  });

  it.each([
    ['200 %', 640],
    ['400 %', 320],
  ])('loses nothing at a zoom of %s', async (_, width) => {
    // A zoom makes a window of 1280 pixels one of fewer, larger ones.
    await resize(tab, { width, height: 512, deviceScaleFactor: 1280 / width });
    const seen = await tab.evaluate(() => {
      const scroll = document.querySelector('.cb-scroll') as HTMLElement;
      const off = [...document.querySelectorAll<HTMLElement>('clean-break-reader :is(p, button, h1, h2, img)')]
        .filter((part) => part.checkVisibility())
        .filter(
          (part) => part.getBoundingClientRect().right > innerWidth + 1 || part.getBoundingClientRect().left < -1,
        );
      return {
        sideways: scroll.scrollWidth - scroll.clientWidth,
        off: off.map(({ className }) => className),
        room: scroll.clientHeight,
      };
    });
    expect(seen).toMatchObject({ sideways: 0, off: [] });
    expect(seen.room, 'for the text').toBeGreaterThan(300);
    await tab.screenshot({ path: `${pictures}/${name}-wide-zoom-${width}.png` });
  });

  it('keeps every control of a strip within reach in the lowest of windows, and the article in sight', async () => {
    await tab.setViewport({ width: 320, height: 256 });
    for (const strip of ['type', 'listen', 'copy']) {
      const seen = await tab.evaluate((wanted) => {
        document.querySelector<HTMLElement>(`.cb-open-${wanted}`)?.click();
        const controls = document.querySelectorAll<HTMLElement>(`.cb-strip-${wanted} :is(button, select, input)`);
        const last = [...controls].filter((control) => control.checkVisibility()).at(-1);
        last?.focus();
        return {
          reached: (last?.getBoundingClientRect().bottom ?? innerHeight) < innerHeight,
          article: (document.querySelector('.cb-scroll')?.getBoundingClientRect().height ?? 0) > 40,
        };
      }, strip);
      expect(seen, strip).toEqual({ reached: true, article: true });
    }
    await tab.keyboard.press('Escape');
  });
});
