import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Popup } from '../harness/driver.ts';
import type { Answer } from '../harness/serve-pages.ts';
import { browsers, pictures, testBrowser } from '../harness/test-browser.ts';
import { reportOfPopup } from '../workbench/report-of-popup.ts';
import { answerSample } from '../workbench/sample-site.ts';

const title = '해솔시, 낡은 항구 창고를 시민 도서관으로 바꾼다';
const noArticle = '<!doctype html><title>빈 곳</title><p>준비 중입니다.</p>';

/** What the popup's own API is asked for here, in either browser. */
interface BadgeApi {
  readonly tabs: { query(filter: { active: true; currentWindow: true }): Promise<readonly { readonly id?: number }[]> };
  readonly action: { getBadgeText(tab: { tabId: number }): Promise<string> };
}

/** The sample article under the paper's own address, in both encodings, and a page that is no article. */
function answer(url: string): Answer | undefined {
  const { pathname } = new URL(url);
  if (pathname === '/2')
    return { type: 'text/html', body: readFileSync(new URL('pages/sample-euc-kr.html', import.meta.url)) };
  if (pathname === '/empty') return { type: 'text/html; charset=utf-8', body: noArticle };
  return answerSample(url);
}

describe.each(browsers)('the main road in %s', (name) => {
  const driver = testBrowser(name, answer);

  it.each([
    ['http, UTF-8', 'http://www.breaknews.com/1'],
    ['https, UTF-8', 'https://www.breaknews.com/1'],
    ['http, EUC-KR', 'http://www.breaknews.com/2'],
  ])('sets a page over %s in pairs', async (_, url) => {
    const page = await driver.open(url);
    const popup = await driver.openPopup(page);
    const { reading, hidden } = await reportOfPopup(popup);
    if (reading.state !== 'article') throw new Error(reading.reason);
    expect(reading.article).toMatchObject({
      site: 'newsx',
      title,
      byline: '김가람 기자',
      published: '2026-01-14T09:30',
    });
    expect(reading.bilingual.language).toBe('ko+en');
    expect(reading.rows.filter(({ ko, en }) => ko.length > 0 && en.length > 0)).toHaveLength(8);
    const text = JSON.stringify(reading.rows);
    for (const clutter of ['도배방지', '저작권자', '관련기사', '구글번역', '광고'])
      expect(text, `${clutter} is none of the article`).not.toContain(clutter);
    expect(hidden.length).toBeGreaterThanOrEqual(15);
    expect(hidden.map(({ reason }) => reason)).toContain('anti-spam');
    await popup.screenshot(`${pictures}/${name}-popup.png`);
    await closeAll(popup, page);
  });

  it('shows the rows level, and copies what is asked for', async () => {
    const page = await driver.open('http://www.breaknews.com/1');
    const popup = await driver.openPopup(page);
    await popup.waitFor('.cb-row .cb-en');
    const tops = await popup.evaluate((view) =>
      [...view.document.querySelectorAll('.cb-row')].flatMap((row) => {
        const [ko, en] = [row.querySelector('.cb-ko'), row.querySelector('.cb-en')];
        return ko && en ? [[ko.getBoundingClientRect().top, en.getBoundingClientRect().top]] : [];
      }),
    );
    expect(tops.length).toBeGreaterThanOrEqual(7);
    // The first lines share a baseline, so that the tops differ by what the two typefaces differ in.
    for (const [ko = 0, en = 99] of tops) expect(Math.abs(ko - en)).toBeLessThan(6);
    await popup.press('.cb-copy-english');
    // Reading the clipboard takes a tab of its own, and the popup closes before it: let it say that it is done.
    await popup.waitFor('[role="status"]:not(:empty)');
    await expect.poll(() => driver.readClipboard()).toContain('Architect Park Eun-sol');
    expect(await driver.readClipboard()).not.toMatch(/[가-힣]/);
    await closeAll(popup, page);
  });

  it('brings everything back with one switch, and counts what is hidden', async () => {
    const page = await driver.open('http://www.breaknews.com/1');
    const shown = () =>
      page.evaluate(
        () => [...document.querySelectorAll('img[alt="광고"]')].filter((image) => image.checkVisibility()).length,
      );
    await expect.poll(shown).toBe(1);
    await page.screenshot({ path: `${pictures}/${name}-page-clean.png` });
    const popup = await driver.openPopup(page);
    await popup.waitFor('.cleaning-switch');
    const badge = () =>
      popup.evaluate(async (view) => {
        const { chrome: api } = view as unknown as { chrome: BadgeApi };
        const [tab] = await api.tabs.query({ active: true, currentWindow: true });
        return Number(await api.action.getBadgeText({ tabId: tab?.id ?? -1 }));
      });
    await expect.poll(badge).toBeGreaterThanOrEqual(15);
    await popup.evaluate((view) => view.document.querySelector<HTMLElement>('.cleaning-switch')?.click());
    await expect.poll(shown).toBeGreaterThan(15);
    await page.screenshot({ path: `${pictures}/${name}-page-given-back.png` });
    await closeAll(popup, page);
  });

  it('says so where there is no article', async () => {
    const page = await driver.open('http://www.breaknews.com/empty');
    const popup = await driver.openPopup(page);
    await popup.waitFor('[data-state="message"]');
    expect(await popup.evaluate((view) => view.document.body.innerText)).toMatch(/article/i);
    await popup.screenshot(`${pictures}/${name}-popup-no-article.png`);
    await closeAll(popup, page);
  });
});

async function closeAll(popup: Popup, page: Page): Promise<void> {
  await popup.close();
  await page.close();
}
