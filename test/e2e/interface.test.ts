import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browsers, pictures, testBrowser } from '../harness/test-browser.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { sampleUrl } from '../workbench/sample-site.ts';
import { answerStates } from './state-pages.ts';

/** Pages the browser keeps to itself, one to which it gives no access, and one in whose place it shows an error. */
const closed = {
  chromium: {
    own: ['chrome://version', 'chrome://settings'],
    barred: 'about:blank',
    failed: 'http://www.example.com/none',
  },
  firefox: {
    own: ['https://addons.mozilla.org/1', 'about:license'],
    barred: 'http://withdrawn.example/1',
    failed: 'http://127.0.0.1:9999/',
  },
} as const;

describe.each(browsers.flatMap((name) => (['ko', 'en'] as const).map((language) => [name, language] as const)))(
  'the interface of %s in %s',
  (name, language) => {
    const driver = testBrowser(name, answerStates, {
      language: language === 'ko' ? 'ko-KR' : 'en-US',
      withdrawnFrom: 'withdrawn.example',
    });
    const words: Readonly<Record<string, { message: string }>> = JSON.parse(
      readFileSync(new URL(`../../assets/_locales/${language}/messages.json`, import.meta.url), 'utf8'),
    );

    /** Opens the popup over a page, hands it over once it shows what is awaited, and closes both. */
    async function overPage<Result>(url: string, state: string, awaited: string, look: Look<Result>): Promise<Result> {
      const page = await driver.browser.newPage();
      // Of pages of its own Firefox never says that they have come.
      await page.goto(url, { timeout: 5000 }).catch(() => undefined);
      if (url === closed[name].failed) await untilFailed(page);
      const popup = await driver.openPopup(page);
      await popup.waitFor(awaited);
      const found = await popup.evaluate(look);
      await popup.screenshot(`${pictures}/${name}-popup-${language}-${state}.png`);
      await popup.close();
      await page.close();
      return found;
    }

    /** Waits for the browser's own page of the error, which Firefox shows at the page's address, with a picture of its own. */
    async function untilFailed(page: Page): Promise<void> {
      await page.bringToFront();
      const isShown = async () =>
        driver.pictureInFront
          ? (await driver.pictureInFront()) !== undefined
          : (await page.evaluate(() => location.protocol)) === 'chrome-error:';
      await waitUntil(isShown, 'the page of the error');
    }

    it.each([
      ['no-article', 'http://www.breaknews.com/empty', 'noArticleTitle', 'noArticleEmpty', ['tryAgain']],
      ['list', 'http://www.breaknews.com/list.html', 'noArticleTitle', 'noArticleList', []],
      ['login', 'http://www.breaknews.com/login', 'noArticleTitle', 'noArticleLogin', []],
      ['not-html', 'http://www.breaknews.com/notes', 'notHtmlTitle', 'notHtmlWords', []],
      ['pdf', 'http://www.breaknews.com/paper.pdf', 'notHtmlTitle', 'notHtmlWords', []],
      ['browser-page', closed[name].own[0], 'browserPageTitle', 'browserPageWords', []],
      ['another-browser-page', closed[name].own[1], 'browserPageTitle', 'browserPageWords', []],
      ['not-loaded', closed[name].failed, 'notLoadedTitle', 'notLoadedWords', ['tryAgain']],
      [
        'no-access',
        closed[name].barred,
        'noAccessTitle',
        'noAccessWords',
        name === 'firefox' ? ['allowAccess', 'tryAgain'] : ['tryAgain'],
      ],
    ] as const)(
      'has its words for the state %s, and a way on where there is one',
      async (state, url, title, sentence, ways) => {
        const found = await overPage(url, state, '[data-state="message"] .cb-message', (view) => ({
          lang: view.document.documentElement.lang,
          texts: ['h1', 'p'].map((tag) => view.document.querySelector(`.cb-message ${tag}`)?.textContent),
          buttons: [...view.document.querySelectorAll('.cb-message button')].map((button) => button.textContent),
        }));
        expect(found).toEqual({
          lang: language,
          texts: [words[title]?.message, words[sentence]?.message],
          buttons: ways.map((way) => words[way]?.message),
        });
      },
    );

    it.each([
      ['korean-only', '/korean', '.cb-lone', 'koreanAlone'],
      ['english-only', '/english', '.cb-lone', 'englishAlone'],
      ['left-whole', '/mixed', '.cb-doubtful', 'leftWhole'],
      ['doubtful', '/doubtful', '.cb-doubtful', 'doubtfulSplit'],
    ] as const)('says of an article that it is %s', async (state, path, place, word) => {
      const found = await overPage(`http://www.example.com${path}`, state, place, (view) => ({
        text: view.document.querySelector('.cb-lone, .cb-doubtful')?.textContent,
        rows: view.document.querySelectorAll('.cb-row').length,
        layouts: view.document.querySelectorAll('[class*="cb-layout-"]').length,
      }));
      expect(found.text).toContain(words[word]?.message);
      expect(found.rows).toBeGreaterThanOrEqual(3);
      expect(found.layouts).toBe(state === 'doubtful' ? 4 : 0);
    });

    it('reads a picture story, whose caption is all of it', async () => {
      const text = await overPage(
        'http://www.example.com/photo',
        'photo',
        '[data-state="article"] .cb-row',
        (view) => view.document.querySelector('.cb-row')?.textContent,
      );
      expect(text).toContain('해랑시는 오래된 등대를 박물관으로');
    });

    it('shows a doubtful split unsplit at a press, every paragraph of it, and split again', async () => {
      const seen = await overPage('http://www.example.com/doubtful', 'unsplit', '.cb-unsplit', (view) => {
        const look = () => [
          view.document.querySelectorAll('.cb-rows .cb-across').length,
          view.document.querySelector('.cb-unsplit')?.textContent,
        ];
        const press = () => view.document.querySelector<HTMLElement>('.cb-unsplit')?.click();
        const split = look();
        press();
        const whole = look();
        press();
        return { split, whole, again: look() };
      });
      expect(seen.split).toEqual([0, words.showUnsplit?.message]);
      expect(seen.whole).toEqual([16, words.showSplit?.message]);
      expect(seen.again).toEqual(seen.split);
    });

    it('says that it reads while a busy page lets it wait, and then shows the article', async () => {
      const page = await driver.open('http://www.breaknews.com/busy');
      await page.evaluate('keepBusy()');
      // It cannot say that it has begun: the busy page would keep the protocol waiting too.
      await new Promise((done) => setTimeout(done, 1000));
      const popup = await driver.openPopup(page);
      const said = () =>
        popup.evaluate((view) => view?.document.querySelector('.cb-waiting:has(progress) p')?.textContent);
      // Other words come where it takes long, as it does on a busy machine.
      await expect
        .poll(said)
        .toSatisfy((text) => [words.reading?.message, words.readingLong?.message].includes(String(text)));
      await popup.screenshot(`${pictures}/${name}-popup-${language}-reading.png`);
      await popup.waitFor('[data-state="article"] .cb-row');
      await popup.close();
      await page.close();
    });

    it('has every control and word in its own language', async () => {
      const texts = await overPage(sampleUrl, 'article', '.cleaning-count', (view) =>
        [...view.document.querySelectorAll<HTMLElement>('button, label, summary, option, [title], [aria-label]')]
          // What was hidden is named in the page's own language.
          .filter((element) => element.closest('.cleaning-list li') === null)
          .flatMap((element) => [element.innerText, element.title, element.getAttribute('aria-label') ?? '']),
      );
      const foreign =
        language === 'ko'
          ? (text: string) => !/[가-힣]/.test(text) && /[A-Za-z]{3}/.test(text)
          : (text: string) => /[가-힣]{2}/.test(text);
      expect(texts.length).toBeGreaterThan(60);
      expect(texts.filter(foreign)).toEqual([]);
    });
  },
);

/** What is asked of the popup's window; it must be complete in itself, for it runs over there. */
type Look<Result> = (view: Window) => Result;
