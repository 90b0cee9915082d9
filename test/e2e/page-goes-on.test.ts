import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Popup } from '../harness/driver.ts';
import { type Answer, html } from '../harness/serve-pages.ts';
import { browsers, pictures, testBrowser } from '../harness/test-browser.ts';
import { answerSample } from '../workbench/sample-site.ts';

const sample = String(answerSample('http://sample.breaknews.com/1')?.body);
/** Within the Korean half of the article, and before all of it. */
const cuts = { '/half': sample.indexOf('<p>운영은'), '/head': sample.indexOf('<div id="wrap">') };
/** Has the rest of the page that was asked for last come. */
let letRestCome: () => void = () => undefined;

function answer(url: string): Answer | undefined {
  const { pathname } = new URL(url);
  const cut = cuts[pathname as keyof typeof cuts];
  if (cut === undefined) return answerSample(url);
  const rest = new Promise<string>((done) => {
    letRestCome = () => done(sample.slice(cut));
  });
  // Browsers begin with a page once a kilobyte of it has come.
  return { ...html(`${sample.slice(0, cut)}<!-- ${'.'.repeat(4000)} -->`), rest };
}

describe.each(browsers)('a page that goes on under the popup, in %s', (name) => {
  const driver = testBrowser(name, answer);

  /** Opens a page without waiting for the end of it, and the popup over it. */
  const openLoading = async (url: string): Promise<readonly [Page, Popup]> => {
    const page = await driver.browser.newPage();
    void page.goto(url).catch(() => undefined);
    await expect.poll(() => page.evaluate(() => location.href).catch(() => undefined)).toBe(url);
    return [page, await driver.openPopup(page)];
  };
  const close = async (page: Page, popup: Popup) => {
    await popup.close();
    await page.close();
  };
  const rows = (popup: Popup) => popup.evaluate((view) => view.document.querySelectorAll('.cb-row').length);
  const notice = (popup: Popup) =>
    popup.evaluate((view) => view.document.querySelector('.cb-notice')?.textContent ?? '');

  it('is shown as far as it has come, which is said, and goes on by itself where somebody reads', async () => {
    const [page, popup] = await openLoading('http://www.breaknews.com/half');
    await popup.waitFor('.cb-row');
    await popup.waitFor('.cb-notice');
    expect(await notice(popup)).toMatch(/still loading/);
    const half = await rows(popup);
    const look = (view: Window, known?: string) => {
      const root = view.document.querySelector<HTMLElement>('clean-break-reader');
      const edge = view.document.querySelector('.cb-scroll')?.getBoundingClientRect().top ?? 0;
      const pair = [...view.document.querySelectorAll('.cb-row')].find((candidate) =>
        known ? candidate.textContent?.includes(known) : candidate.getBoundingClientRect().bottom > edge + 1,
      );
      return {
        layout: root?.dataset.layout,
        strip: view.document.querySelector<HTMLElement>('.cb-strip-type')?.hidden === false,
        focus: view.document.activeElement?.closest<HTMLElement>('[data-setting]')?.dataset.setting,
        top: Math.round(pair?.getBoundingClientRect().top ?? 0),
        text: pair?.querySelector('.cb-ko')?.textContent ?? '',
      };
    };
    await popup.evaluate((view) => {
      view.document.querySelector<HTMLElement>('.cb-open-type')?.click();
      view.document.querySelector<HTMLElement>('[data-setting="size"] input')?.focus();
      view.document.querySelector('.cb-scroll')?.scrollTo(0, 300);
    });
    const there = await popup.evaluate(look);
    expect(there).toMatchObject({ strip: true, focus: 'size', text: expect.stringMatching(/[가-힣]{3}/) });
    await popup.screenshot(`${pictures}/${name}-popup-still-loading.png`);
    letRestCome();
    await expect.poll(() => rows(popup)).toBeGreaterThan(half);
    expect(await notice(popup)).toBe('');
    const then = await popup.evaluate(look, there.text);
    expect(then).toMatchObject({ layout: there.layout, strip: true, focus: 'size' });
    expect(Math.abs(then.top - there.top)).toBeLessThan(3);
    await close(page, popup);
  });

  it('shows the article as soon as there is one', async () => {
    const [page, popup] = await openLoading('http://www.breaknews.com/head');
    await popup.waitFor('.cb-message');
    await popup.waitFor('.cb-notice');
    expect(await notice(popup)).toMatch(/still loading/);
    letRestCome();
    await popup.waitFor('[data-state="article"] .cb-row');
    expect(await notice(popup)).toBe('');
    await close(page, popup);
  });

  it('goes wide with all of its text, where that was asked for before the text had come', async () => {
    const [page, popup] = await openLoading('http://www.breaknews.com/half');
    await popup.waitFor('.cb-row');
    await popup.waitFor('.cb-notice');
    await popup.press('.cb-widen');
    const wide = () => page.evaluate(() => document.querySelectorAll('clean-break-reader .cb-row .cb-en').length);
    expect(await wide()).toBe(0);
    expect(await rows(popup), 'the popup waits').toBeGreaterThan(0);
    letRestCome();
    await expect.poll(wide).toBeGreaterThan(3);
    expect(await page.evaluate(() => document.readyState)).not.toBe('loading');
    const last = () => page.evaluate(() => document.querySelector('.cb-row:last-child .cb-en')?.textContent);
    expect(await last()).toMatch(/[a-z]{3}/);
    await close(page, popup);
  });

  it('offers to read anew where it has gone to another address', async () => {
    const page = await driver.open('http://www.breaknews.com/1');
    const popup = await driver.openPopup(page);
    await popup.waitFor('.cb-row');
    await page.evaluate(() => {
      history.pushState({}, '', '/2');
      const text = document.querySelector('#CLtag p');
      if (text) text.textContent = '해솔시는 새 소식을 전했다. 항구의 등대가 다시 불을 밝힌다고 한다.';
    });
    await popup.waitFor('.cb-notice button');
    expect(await notice(popup)).toMatch(/has changed/);
    await popup.press('.cb-notice button');
    const first = () => popup.evaluate((view) => view.document.querySelector('.cb-row')?.textContent);
    await expect.poll(first).toContain('새 소식을 전했다');
    expect(await notice(popup)).toBe('');
    await close(page, popup);
  });
});
