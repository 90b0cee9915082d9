import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Conditions } from '../harness/driver.ts';
import { type Answer, html } from '../harness/serve-pages.ts';
import { browsers, pictures, testBrowser } from '../harness/test-browser.ts';
import { answerSample } from '../workbench/sample-site.ts';
import { closeWide, openWide } from './open-wide.ts';
import { sampleMarkup } from './sample-pages.ts';

const margin = { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' };

/** The sample on a page that moves slowly, and nothing else. */
function answer(url: string): Answer | undefined {
  const slow = '<style>* { scroll-behavior: smooth !important; transition: all 9s !important }</style></head>';
  return new URL(url).pathname === '/smooth' ? html(sampleMarkup.replace('</head>', slow)) : answerSample(url);
}

/** Waits until the page itself says that it is under a condition. */
function isUnder(page: Page, query: string): Promise<unknown> {
  return page.waitForFunction((wanted) => matchMedia(wanted).matches, {}, query);
}

describe.each(browsers)('the reader, whatever its reader needs, in %s', (name) => {
  const driver = testBrowser(name, answer);
  let tab: Page;

  beforeAll(async () => {
    tab = await driver.open('http://www.breaknews.com/smooth');
    await openWide(driver, tab);
  });

  /** Runs something under conditions, with a picture of it, and goes back to the usual ones. */
  async function under<Result>(
    conditions: Conditions,
    query: string,
    look: () => Result | Promise<Result>,
  ): Promise<Result> {
    await driver.emulate(tab, conditions);
    await isUnder(tab, query);
    await tab.screenshot({ path: `${pictures}/${name}-wide-${Object.keys(conditions).join('-')}.png` });
    const found = await look();
    await driver.emulate(tab, {});
    return found;
  }

  it('is printed as pairs with their source, without a control', async () => {
    const seen = await under({ print: true }, 'print', () =>
      tab.evaluate(() => {
        const reader = document.querySelector('clean-break-reader') as HTMLElement;
        const shown = (selector: string) =>
          [...reader.querySelectorAll(selector)].filter((part) => part.checkVisibility()).length;
        const [ko, en] = ['ko', 'en'].map((lang) =>
          reader.querySelector(`.cb-row .cb-${lang}`)?.getBoundingClientRect(),
        );
        return {
          controls: shown('button, input, select, .cb-bar, .cb-foot, .cb-handle, .cb-remarks'),
          rows: shown('.cb-row'),
          source: reader.querySelector<HTMLElement>('.cb-source')?.innerText,
          level: ko && en && Math.abs(ko.top - en.top) < 6 && en.left > ko.right - 1,
          whole:
            (reader.querySelector('.cb-scroll')?.scrollHeight ?? 0) -
            (reader.querySelector('.cb-scroll')?.clientHeight ?? 1),
          colours: [getComputedStyle(reader).color, getComputedStyle(reader).backgroundColor],
          behind: document.body.checkVisibility(),
        };
      }),
    );
    expect(seen).toMatchObject({
      controls: 0,
      level: true,
      whole: 0,
      colours: ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
      behind: false,
    });
    expect(seen.rows).toBeGreaterThanOrEqual(8);
    expect(seen.source).toMatch(/^http:\/\/www\.breaknews\.com\/smooth · English: a translation/);
    const pdf = Buffer.from(await tab.pdf({ path: `${pictures}/${name}-wide.pdf`, format: 'A4', margin })).toString(
      'latin1',
    );
    expect(pdf).toMatch(/^%PDF-/);
    // The sheets it takes, and not those of the page behind it; Firefox packs their number away.
    if (name === 'chromium') expect(Number(/\/Count (\d+)/.exec(pdf)?.[1])).toBe(2);
  });

  it('keeps its signs where the system sets the colours', async () => {
    const seen = await under({ forcedColors: true }, '(forced-colors: active)', async () => {
      await tab.keyboard.press('KeyJ');
      return tab.evaluate(() => {
        const style = (selector: string, pseudo?: string) => {
          const found = document.querySelector(`clean-break-reader ${selector}`);
          if (found === null) throw new Error(selector);
          return getComputedStyle(found, pseudo);
        };
        return {
          pressed: style('[aria-pressed="true"]').backgroundColor !== style('[aria-pressed="false"]').backgroundColor,
          edges: style('.cb-bar button').borderTopStyle,
          focus: [
            style('.cb-row:focus', '::before').borderInlineStartStyle,
            style('.cb-row:focus', '::before').borderInlineStartWidth,
          ],
          rule: style('.cb-head').borderBottomStyle,
          icon: style('.cb-icon polyline').stroke,
          ink: style('.cb-bar button').color,
          arrow: style('select').backgroundImage.includes('gradient'),
        };
      });
    });
    expect(seen).toMatchObject({ pressed: true, edges: 'solid', arrow: true, focus: ['solid', '3px'], rule: 'double' });
    expect(seen.icon).not.toBe('none');
  });

  it('moves nothing that was not moved by hand', async () => {
    const seen = await under({ reducedMotion: true }, '(prefers-reduced-motion: reduce)', async () => {
      await tab.keyboard.press('End');
      return tab.evaluate(() => ({
        running: (document.querySelector('clean-break-reader') as HTMLElement).getAnimations({ subtree: true }).length,
        scroll: getComputedStyle(document.querySelector('.cb-scroll') as HTMLElement).scrollBehavior,
        lastIsSeen: (document.querySelector('.cb-row:last-child')?.getBoundingClientRect().top ?? 9e9) < innerHeight,
      }));
    });
    expect(seen).toEqual({ running: 0, scroll: 'auto', lastIsSeen: true });
  });

  it('lets the line between the columns be dragged', async () => {
    await tab.evaluate(() => document.querySelector('.cb-scroll')?.scrollTo(0, 0));
    const english = () =>
      tab.evaluate(() => {
        const { left, top } = document.querySelector('.cb-row .cb-en')?.getBoundingClientRect() ?? { left: 0, top: 0 };
        return { left, y: top + 40 };
      });
    const drag = async (from: number, to: number, y: number) => {
      await tab.mouse.move(from, y);
      await tab.mouse.down();
      await tab.mouse.move(to, y, { steps: 4 });
      await tab.mouse.up();
    };
    const { left, y } = await english();
    await drag(left - 15, left + 105, y);
    expect(Math.abs((await english()).left - left - 120)).toBeLessThan(25);
    await drag(left + 105, left - 15, y);
    expect(Math.abs((await english()).left - left)).toBeLessThan(25);
  });

  it('gives the page back after all that', async () => {
    await closeWide(tab);
    expect(await tab.evaluate(() => document.body.checkVisibility())).toBe(true);
  });
});
