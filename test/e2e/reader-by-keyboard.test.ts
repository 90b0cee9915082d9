import type { KeyInput, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browsers, testBrowser } from '../harness/test-browser.ts';
import { openWide } from './open-wide.ts';
import { answerDoubtful } from './sample-pages.ts';

describe.each(browsers)('a whole visit by keyboard alone, in %s', (name) => {
  const driver = testBrowser(name, answerDoubtful);
  let tab: Page;

  beforeAll(async () => {
    tab = await driver.open('http://www.breaknews.com/1');
  });

  const press = async (...keys: readonly KeyInput[]) => {
    for (const key of keys) await tab.keyboard.press(key);
  };
  /** What has the focus: its class or setting, whether it is seen, and whether the focus itself is. */
  const focus = () =>
    tab.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      const look = (pseudo?: string) => getComputedStyle(at, pseudo);
      return {
        name: at.className.split(' ')[0] || at.closest<HTMLElement>('[data-setting]')?.dataset.setting || at.localName,
        inside: at.closest('clean-break-reader') !== null,
        seen: at.checkVisibility({ visibilityProperty: true }),
        ring: look().outlineStyle !== 'none' || look('::before').borderInlineStartStyle === 'solid',
        label: at.getAttribute('aria-label') ?? at.innerText,
      };
    });
  const at = async () => (await focus()).name;
  const reader = () => tab.evaluate(() => document.querySelector('clean-break-reader') !== null);

  it('opens', async () => {
    if (driver.pressCommand) {
      await tab.bringToFront();
      await driver.pressCommand('r', 'KeyR', ['Alt']);
      await expect.poll(reader).toBe(true);
      await driver.pressCommand('r', 'KeyR', ['Alt']);
      await expect.poll(reader).toBe(false);
    }
    await openWide(driver, tab);
    await tab.waitForSelector('.cb-remark');
  });

  it('reaches every control of the bar, the column line and the remark with Tab, and sees where it is', async () => {
    await tab.evaluate(() =>
      document.querySelector<HTMLElement>('.cb-layout-pair')?.focus({ focusVisible: true } as FocusOptions),
    );
    const visited: string[] = [];
    for (let steps = 0; steps < 40; steps++) {
      const at = await focus();
      if (!at.inside || visited.includes(at.name)) break;
      visited.push(at.name);
      expect(at, at.name).toMatchObject({ seen: true, ring: true });
      // One step further Firefox would give the keyboard to its own bars, from which no test fetches it back.
      if (at.name === 'cb-handle') break;
      await press('Tab');
    }
    expect(visited).toEqual([
      'cb-layout-pair',
      'cb-layout-stacked',
      'cb-layout-ko',
      'cb-layout-en',
      'cb-open-type',
      'cb-open-study',
      'cb-open-listen',
      'cb-copy-both',
      'cb-copy-korean',
      'cb-copy-english',
      'cb-open-copy',
      'cb-close',
      'cb-scroll',
      'summary',
      'cb-remark',
      'cb-handle',
    ]);
  });

  it('opens a strip, changes the type in it, and comes back to its button', async () => {
    await tab.focus('.cb-open-type');
    await press('Enter');
    await expect.poll(at, { message: 'the strip takes the focus' }).toBe('theme');
    await press('Tab');
    expect((await focus()).name).toBe('wideSize');
    const size = () => tab.evaluate(() => getComputedStyle(document.querySelector('.cb-row p') as Element).fontSize);
    await press('ArrowRight', 'ArrowRight');
    expect(await size()).toBe('21px');
    await press('ArrowLeft', 'ArrowLeft');
    expect(await size()).toBe('19px');
    await press('Escape');
    expect((await focus()).name).toBe('cb-open-type');
    expect(await tab.evaluate(() => document.querySelector<HTMLElement>('.cb-strip-type')?.hidden)).toBe(true);
  });

  it('moves the line between the columns with the arrows', async () => {
    await tab.focus('.cb-handle');
    const now = () => tab.evaluate(() => document.querySelector('.cb-handle')?.getAttribute('aria-valuenow'));
    await press('ArrowRight');
    expect(await now()).toBe('44');
    await press('ArrowLeft');
    expect(await now()).toBe('42');
  });

  it('studies: covers the English, uncovers a pair, and hears how far it has come', async () => {
    await tab.focus('.cb-open-study');
    await press('Enter');
    await expect.poll(at).toBe('study');
    await tab.evaluate(() => {
      const list = document.activeElement as HTMLSelectElement;
      list.value = 'en';
      list.dispatchEvent(new Event('change'));
    });
    await press('Escape', 'KeyJ', 'KeyS');
    const shown = await tab.evaluate(() => {
      const pair = document.activeElement?.closest('.cb-row');
      return [
        pair?.hasAttribute('data-shown'),
        pair?.querySelector('.cb-en p')?.checkVisibility({ visibilityProperty: true }),
      ];
    });
    expect(shown).toEqual([true, true]);
    expect(await tab.evaluate(() => document.querySelector('[role="status"]')?.textContent)).toMatch(/^1 of 7/);
    await tab.evaluate(() => {
      const list = document.querySelector<HTMLSelectElement>('[data-setting="study"] select');
      if (list) list.value = 'off';
      list?.dispatchEvent(new Event('change'));
    });
  });

  it('reads aloud, and says so where the computer has no voice for it', async () => {
    await press('KeyR');
    const status = () => tab.evaluate(() => document.querySelector('[role="status"]')?.textContent ?? '');
    const voices = await tab.evaluate(() => speechSynthesis.getVoices().length);
    if (voices === 0) await expect.poll(status).toMatch(/no offline (?:(?:Korean|English) )?voice/i);
    else await tab.waitForFunction(() => CSS.highlights.has('cb-voice'));
    await press('KeyR');
  });

  it('marks sentences, opens the list of keys, and gives the focus back', async () => {
    await press('Home', 'KeyJ', 'ArrowRight');
    await tab.waitForFunction(() => (CSS.highlights.get('cb-mark')?.size ?? 0) >= 2);
    const row = () => tab.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row);
    const before = await row();
    await tab.keyboard.down('Shift');
    await press('Slash');
    await tab.keyboard.up('Shift');
    expect(await tab.evaluate(() => document.activeElement?.closest('dialog')?.open)).toBe(true);
    await press('Escape');
    expect(await row()).toBe(before);
  });

  it('has the list of keys for those who do not know its key', async () => {
    const click = (selector: string) =>
      tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
    await click('.cb-open-type');
    await tab.focus('.cb-open-help');
    await press('Enter');
    expect(await tab.evaluate(() => document.activeElement?.closest('dialog')?.open)).toBe(true);
    await press('Escape');
    expect(await tab.evaluate(() => document.activeElement?.className)).toBe('cb-open-help');
    await press('Escape');
  });

  it('leaves typing alone, and every key once they are switched off', async () => {
    const layout = () => tab.evaluate(() => document.querySelector<HTMLElement>('clean-break-reader')?.dataset.layout);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.cb-open-type')?.click());
    await tab.focus('[data-setting="theme"] select');
    await press('Digit2');
    expect(await layout(), 'in a list').toBe('pair');
    await tab.evaluate(() => document.querySelector<HTMLElement>('[data-setting="keys"] input')?.click());
    await press('Escape');
    await press('Digit2', 'KeyJ');
    expect(await layout(), 'switched off').toBe('pair');
    await tab.evaluate(() => document.querySelector<HTMLElement>('[data-setting="keys"] input')?.click());
    await press('Digit2');
    expect(await layout()).toBe('stacked');
    await press('Digit1');
  });

  it('says everything once and in its language: one status, an ordered list, a language on each cell', async () => {
    const found = await tab.evaluate(() => {
      const root = document.querySelector('clean-break-reader') as HTMLElement;
      return {
        lang: root.lang,
        statuses: root.querySelectorAll('[role="status"], [aria-live]').length,
        list: root.querySelector('.cb-rows')?.localName,
        items: [...(root.querySelector('.cb-rows')?.children ?? [])].every(({ localName }) => localName === 'li'),
        mute: [...root.querySelectorAll('.cb-cell:not(.cb-gap), .cb-paper, .cb-subtitle, .cb-fact')]
          .filter((cell) => !cell.closest('[lang="ko"], [lang="en"], [lang="und"]') || cell.closest('[lang]') === root)
          .map(({ className }) => className),
        nameless: [...root.querySelectorAll<HTMLElement>('button, input, select, summary, [role="separator"]')]
          .filter(
            (control) =>
              !(
                control.getAttribute('aria-label') ||
                control.textContent?.trim() ||
                control.closest('label')?.textContent?.trim()
              ),
          )
          .map(({ className }) => className),
        headings: root.querySelectorAll('h1').length,
      };
    });
    expect(found).toEqual({ lang: 'en', statuses: 1, list: 'ol', items: true, mute: [], nameless: [], headings: 1 });
  });

  it(`closes, and ${name} has its page back`, async () => {
    await press('Escape');
    await expect.poll(reader).toBe(false);
  });
});
