import { describe, expect, it } from 'vitest';
import { browsers, testBrowser } from '../harness/test-browser.ts';
import { closeWide, openWide } from './open-wide.ts';
import { answerDoubtful } from './sample-pages.ts';

describe.each(browsers)('what the reader marks, in %s', (name) => {
  const driver = testBrowser(name, answerDoubtful);

  it('paints the sentence that is marked', async () => {
    const tab = await driver.open('http://www.breaknews.com/1');
    await openWide(driver, tab);
    await tab.keyboard.press('KeyJ');
    const look = async () => (await tab.$('.cb-row:focus .cb-en'))?.screenshot({ encoding: 'base64' });
    const plain = await look();
    // The first press calls for what pairs the sentences of a row.
    const step = async () => {
      await tab.keyboard.press('ArrowRight');
      return look();
    };
    await expect.poll(step).not.toBe(plain);
    await closeWide(tab);
    await tab.close();
  });

  it('marks a number that disagrees, explains it to pointer, focus and tap, and changes nothing of the text', async () => {
    const tab = await driver.open('http://www.breaknews.com/1');
    await openWide(driver, tab);
    await tab.waitForSelector('.cb-remark');
    const state = () =>
      tab.evaluate(() => ({
        hint: document.querySelector<HTMLElement>('.cb-hint')?.checkVisibility(),
        words: document.querySelector('.cb-hint')?.textContent,
        painted: [...(CSS.highlights.get('cb-check') ?? [])].map(String),
        marks: document.querySelectorAll('.cb-remark').length,
        described: document.querySelector('.cb-remark')?.getAttribute('aria-describedby'),
      }));
    expect(await state()).toMatchObject({
      hint: false,
      painted: [],
      marks: 1,
      described: expect.stringMatching(/^cb-hint-/),
    });
    await tab.hover('.cb-remark');
    expect(await state()).toMatchObject({
      hint: true,
      words: expect.stringContaining('6만 / 600,000'),
      painted: ['6만', '600,000'],
    });
    await tab.keyboard.press('Escape');
    expect((await state()).hint, 'Esc closes the hint first').toBe(false);
    await tab.mouse.move(5, 5);
    await tab.focus('.cb-remark');
    expect((await state()).hint, 'open at the focus').toBe(true);
    await tab.click('.cb-remark');
    expect((await state()).hint, 'the click that brought the focus keeps it').toBe(true);
    await tab.click('.cb-remark');
    expect((await state()).hint, 'the second closes it').toBe(false);
    const text = await tab.evaluate(() => document.querySelector('.cb-row:has(.cb-remark) .cb-en')?.textContent);
    expect(text).toContain('600,000 books');
    await tab.evaluate(() => document.querySelector<HTMLElement>('[data-setting="checks"] input')?.click());
    expect((await state()).marks, 'switched off').toBe(0);
    await tab.evaluate(() => document.querySelector<HTMLElement>('[data-setting="checks"] input')?.click());
    await tab.mouse.move(5, 5);
    await tab.waitForSelector('.cb-remark');
    await closeWide(tab);
    await tab.close();
  });
});
