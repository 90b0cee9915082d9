import { describe, expect, it } from 'vitest';
import { browsers, pictures, testBrowser } from '../harness/test-browser.ts';
import { choose, themes } from './choose.ts';
import { resize } from './narrow-page.ts';
import { closeWide, openWide } from './open-wide.ts';
import { axeSource, runAxe } from './run-axe.ts';
import { answerDoubtful } from './sample-pages.ts';

const layouts = ['pair', 'stacked', 'ko', 'en'] as const;

describe.each(browsers)('for everybody, in %s', (name) => {
  const driver = testBrowser(name, answerDoubtful);

  it('axe finds nothing in the wide reader, in any theme, layout or strip', async () => {
    const tab = await driver.open('http://www.breaknews.com/1');
    await openWide(driver, tab);
    await tab.evaluate(axeSource);
    const picture = (of: string) => tab.screenshot({ path: `${pictures}/${name}-wide-${of}.png` });
    for (const theme of themes) {
      await choose(tab, 'theme', theme);
      expect(await runAxe(tab), theme).toEqual([]);
      await picture(theme);
    }
    await tab.waitForSelector('.cb-remark');
    await tab.focus('.cb-remark');
    expect(await runAxe(tab), 'a remark that is open').toEqual([]);
    await picture('remark');
    await tab.keyboard.press('Escape');
    await choose(tab, 'theme', 'light');
    for (const layout of layouts) {
      await tab.evaluate((wanted) => document.querySelector<HTMLElement>(`.cb-layout-${wanted}`)?.click(), layout);
      expect(await runAxe(tab), layout).toEqual([]);
      await picture(layout);
    }
    await choose(tab, 'study', 'en');
    expect(await runAxe(tab), 'study').toEqual([]);
    await picture('study');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.cb-reveal')?.click());
    expect(await runAxe(tab), 'a pair uncovered').toEqual([]);
    await choose(tab, 'study', 'off');
    for (const strip of ['type', 'study', 'listen', 'copy']) {
      await tab.evaluate((wanted) => document.querySelector<HTMLElement>(`.cb-open-${wanted}`)?.click(), strip);
      expect(await runAxe(tab), strip).toEqual([]);
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
      expect(await runAxe(tab), theme).toEqual([]);
    }
    await choose(tab, 'theme', 'system');
    await resize(tab, { width: 320, height: 640 });
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const preview = await tab.evaluate(() => document.querySelector('.cb-preview')?.getBoundingClientRect().toJSON());
    expect(preview, 'in sight of the settings').toMatchObject({ bottom: 640, height: 192 });
    await tab.close();
  });

  it('stands upright at 320 pixels, and at 40 pixels of type', async () => {
    const tab = await driver.open('http://www.breaknews.com/1');
    await openWide(driver, tab);
    await resize(tab, { width: 320, height: 640 });
    const sideways = () =>
      tab.evaluate(() => {
        const scroll = document.querySelector('.cb-scroll') as HTMLElement;
        const bar = document.querySelector('.cb-bar') as HTMLElement;
        return [scroll.scrollWidth - scroll.clientWidth, bar.scrollWidth - bar.clientWidth, bar.clientWidth <= 320];
      });
    expect(await sideways()).toEqual([0, 0, true]);
    await tab.evaluate(() => {
      const size = document.querySelector<HTMLInputElement>('[data-setting="wideSize"] input');
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
      const size = document.querySelector<HTMLInputElement>('[data-setting="wideSize"] input');
      if (size) size.value = '16';
      size?.dispatchEvent(new Event('input'));
    });
    await tab.close();
  });
});
