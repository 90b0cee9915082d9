import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Answer, html } from '../harness/serve-pages.ts';
import { browsers, pictures, testBrowser } from '../harness/test-browser.ts';
import { answerSample } from '../workbench/sample-site.ts';
import { choose, themes } from './choose.ts';
import { closeWide, openWide } from './open-wide.ts';
import { axeSource, runAxe } from './run-axe.ts';

const markup = readFileSync(new URL('../pages/newsx/links/page.html', import.meta.url), 'utf8');
const article = 'http://www.breaknews.com/910031';
const first = 'https://www.gaon.example/garden?no=3&view=all';

/** Where the links lead: it says what it has learnt of where they were followed. */
const elsewhere = `<title>elsewhere</title><script>
  if (location.pathname === '/garden') fetch('/told?referrer=' + document.referrer + '&opener=' + opener);
</script>`;

/** An article with links, on a page whose script follows every link itself. */
function answer(url: string): Answer | undefined {
  const { pathname, hostname } = new URL(url);
  if (pathname === '/910031') return html(markup.replace('</body>', `${follower}</body>`));
  return hostname.endsWith('gaon.example') ? html(elsewhere) : answerSample(url);
}

const follower = `<script>
  addEventListener('click', (event) => {
    if (!event.target.closest('a')) return;
    event.preventDefault();
    document.title = 'followed by script';
  });
</script>`;

describe.each(browsers)('the links of an article, in %s', (name) => {
  const driver = testBrowser(name, answer);

  it('lead from the wide reader to where they lead, by mouse and by key, whatever the page does with links', async () => {
    const tab = await driver.open(article);
    await openWide(driver, tab);
    await tab.click('.cb-row .cb-en .cb-link');
    await tab.waitForFunction(() => document.title === 'elsewhere');
    expect(tab.url()).toBe('https://www.gaon.example/en/garden');
    await tab.goto(article);
    await openWide(driver, tab);
    await tab.keyboard.press('KeyJ');
    await tab.keyboard.press('Tab');
    const focus = await tab.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
      return [document.activeElement?.textContent, outlineStyle, outlineWidth];
    });
    expect(focus).toEqual(['골목 빗물 정원', 'solid', '2px']);
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.title === 'elsewhere');
    expect(tab.url()).toBe(first);
    await tab.close();
  });

  it('leave the keys as they are: pairs, sentences, Esc', async () => {
    const tab = await driver.open(article);
    await openWide(driver, tab);
    await tab.focus('.cb-row .cb-link');
    await tab.keyboard.press('ArrowRight');
    const marked = () => tab.evaluate(() => [...(CSS.highlights.get('cb-mark') ?? [])].map(String).join('|'));
    await expect
      .poll(marked)
      .toBe(
        '【브레이크뉴스 가온】이나루 기자=가온시는 2일 |골목 빗물 정원| 서른 곳을 올해 안에 만든다고 밝혔다.|' +
          '[Break News Gaon] Reporter Lee Na-ru = Gaon City said on the 2nd that it will make thirty |alley rain gardens| within this year.',
      );
    await tab.keyboard.press('KeyJ');
    expect(await tab.evaluate(() => document.activeElement?.matches('[data-row="2"]'))).toBe(true);
    await tab.focus('.cb-row .cb-link');
    await closeWide(tab);
    expect(tab.url()).toBe(article);
    await tab.close();
  });

  it('mark the sentence they stand in under the pointer', async () => {
    const tab = await driver.open(article);
    await openWide(driver, tab);
    // The first move calls for what pairs the sentences of a row.
    const point = async () => {
      await tab.mouse.move(5, 5);
      await tab.hover('.cb-row .cb-en .cb-link:last-of-type');
      return tab.evaluate(() => [...(CSS.highlights.get('cb-mark') ?? [])].map(String).join(''));
    };
    await expect.poll(point).toMatch(/^ ?시는 지난해.*살펴보았다\. ?The city made twelve.*how they do\.$/);
    await tab.screenshot({ path: `${pictures}/${name}-wide-links-marked.png` });
    await closeWide(tab);
    await tab.close();
  });

  it('are out of reach while study mode covers them', async () => {
    const tab = await driver.open(article);
    await openWide(driver, tab);
    await choose(tab, 'study', 'ko');
    await tab.keyboard.press('KeyJ');
    const reached = async () => {
      await tab.keyboard.press('Tab');
      return tab.evaluate(() => document.activeElement?.textContent);
    };
    expect([await reached(), await reached(), await reached()]).toEqual([
      expect.stringMatching(/Korean/),
      'alley rain gardens',
      'looked at how they do',
    ]);
    const seen = () =>
      tab.evaluate(() => document.querySelector('.cb-ko .cb-link')?.checkVisibility({ visibilityProperty: true }));
    expect(await seen()).toBe(false);
    await tab.keyboard.press('KeyS');
    expect(await seen()).toBe(true);
    await tab.focus('[data-row="1"]');
    expect([await reached(), await reached()]).toEqual([expect.stringMatching(/cover/i), '골목 빗물 정원']);
    await choose(tab, 'study', 'off');
    await closeWide(tab);
    await tab.close();
  });

  it('stand in both captions of a picture, over which no rule between the columns runs', async () => {
    const tab = await driver.open(article);
    await openWide(driver, tab);
    await tab.waitForSelector('.cb-filled ~ .cb-en .cb-link');
    const rules = await tab.evaluate(() =>
      ['.cb-row:has(> .cb-filled)', '.cb-row:has(> .cb-en .cb-link):not(:has(> .cb-filled))'].map(
        (row) => getComputedStyle(document.querySelector(row) as Element, '::after').content,
      ),
    );
    expect(rules).toEqual(['none', '""']);
    await closeWide(tab);
    await tab.close();
  });

  it('can be told from the text in every theme, and axe finds nothing', async () => {
    const tab = await driver.open(article);
    await openWide(driver, tab);
    await tab.evaluate(axeSource);
    for (const theme of themes) {
      await choose(tab, 'theme', theme);
      expect(await runAxe(tab), theme).toEqual([]);
      const line = await tab.evaluate(() => {
        const { textDecorationLine, textDecorationColor, color } = getComputedStyle(
          document.querySelector('.cb-row .cb-link') as Element,
        );
        return [
          textDecorationLine,
          textDecorationColor === color,
          color === getComputedStyle(document.querySelector('.cb-row p') as Element).color,
        ];
      });
      expect(line, theme).toEqual(['underline', false, true]);
      await tab.focus('.cb-row .cb-en .cb-link');
      await tab.screenshot({ path: `${pictures}/${name}-wide-links-${theme}.png` });
    }
    await choose(tab, 'theme', 'light');
    await closeWide(tab);
    await tab.close();
  });

  // The last: Firefox gives a driver's next tab a window of its own once a popup has opened one.
  it('open from the popup in a new tab, which learns nothing of it', async () => {
    const tab = await driver.open(article);
    const popup = await driver.openPopup(tab);
    await popup.waitFor('.cb-row .cb-link');
    const links = await popup.evaluate((view) =>
      [...view.document.querySelectorAll<HTMLAnchorElement>('.cb-row .cb-ko .cb-link')].map((link) => [
        link.textContent,
        link.href,
        link.title,
        link.target,
        link.rel,
        link.referrerPolicy,
      ]),
    );
    const ways = ['_blank', 'noopener noreferrer', 'no-referrer'];
    expect(links).toEqual([
      ['골목 빗물 정원', first, 'www.gaon.example', ...ways],
      ['만들어 살펴보았다', 'http://www.breaknews.com/sub_read.html?uid=7003', 'www.breaknews.com', ...ways],
      ['달맞이골', 'https://www.gaon.example/map', 'www.gaon.example', ...ways],
      ['garden@gaon.example', 'mailto:garden@gaon.example', '', ...ways],
      ['설명했다', 'https://blog.gaon.example/%EC%A0%95%EC%9B%90', 'blog.gaon.example', ...ways],
    ]);
    await popup.screenshot(`${pictures}/${name}-popup-links.png`);
    const before = driver.requests.length;
    const pressed = popup.press('.cb-row .cb-link');
    // Chromium's popup is gone before the press is over.
    await (name === 'chromium' ? pressed.catch(() => undefined) : pressed);
    const told = () => driver.requests.slice(before).find((url) => url.includes('/told'));
    await expect.poll(told).toBe('https://www.gaon.example/told?referrer=&opener=null');
    const isGone = () => popup.evaluate((view) => (view as Window | undefined) === undefined).catch(() => true);
    await expect.poll(isGone, { message: 'the popup does not stand over the tab' }).toBe(true);
    expect(tab.url()).toBe(article);
  });
});
