import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { pagesByPath } from '../harness/serve-pages.ts';
import { browsers, testBrowser } from '../harness/test-browser.ts';
import { badgeInFront, badgeOver, storeCleaning } from './extension-side.ts';
import { isSeen } from './is-seen.ts';
import { banner, commentForm, newsxPage } from './newsx-page.ts';

const prerender = `<script type="speculationrules">{"prerender":[{"source":"list","urls":["/ready"],"eagerness":"immediate"}]}</script>`;

const lines = (from: number) => Array.from({ length: 30 }, (_, at) => `<p>${from + at}번째 줄이다.</p>`).join('');

/** Writes on at the end of its page, and puts something in further up meanwhile. */
const writing = `document.write(${JSON.stringify(lines(1))});
document.querySelector('#early').innerHTML = ${JSON.stringify(banner(41))};
document.write(${JSON.stringify(lines(31) + banner(42))});`;

const pages: Readonly<Record<string, string>> = {
  '/1': newsxPage(banner(1) + commentForm),
  '/2': newsxPage(banner(1) + banner(2)),
  '/ready': newsxPage(banner(31) + banner(32)),
  '/written': newsxPage(
    `${lines(100)}${lines(130)}${lines(160)}${lines(190)}<div id="early"></div><script>${writing}</script>${lines(61)}${banner(43)}`,
  ),
  '/before': newsxPage('<a id="go" href="/ready">다음</a>', prerender),
  '/list': newsxPage(
    '<ul id="list"></ul><div id="slot"></div><div id="fight"><p>글</p></div><ins class="adsbygoogle" id="late"></ins>',
  ),
};

describe.each(browsers)('a page that lives is kept clean in %s', (name) => {
  const driver = testBrowser(name, pagesByPath(pages));
  let page: Page;

  beforeAll(async () => {
    page = await driver.open('https://www.breaknews.com/1');
  });

  const add = (selector: string, markup: string) =>
    page.evaluate(
      (where, what) => document.querySelector(where)?.insertAdjacentHTML('beforeend', what),
      selector,
      markup,
    );

  it('comes clean out of the back/forward cache, and goes on from there', async () => {
    // A busy browser may keep no page: then it goes there and back once more.
    const isRestored = async () => {
      await page.evaluate(() => {
        window.addEventListener('pageshow', ({ persisted }) => {
          if (persisted) document.title = 'restored';
        });
      });
      await page.goto('https://www.breaknews.com/2');
      await page.goBack({ waitUntil: [] as never });
      const shown = expect.poll(() => page.title(), { timeout: 5_000 }).toBe('restored');
      return shown.then(
        () => true,
        () => false,
      );
    };
    await expect.poll(isRestored, { timeout: 30_000 }).toBe(true);
    expect(await isSeen(page, '#banner1')).toBe(false);
    await add('body', banner(9));
    await expect.poll(() => isSeen(page, '#banner9')).toBe(false);
    await expect.poll(() => badgeOver(driver, page)).toBe('3');
    const popup = await driver.openPopup(page);
    await popup.waitFor('.cleaning-count');
    expect(await popup.evaluate((view) => view.document.querySelector('.cleaning-count')?.textContent)).toContain('3');
    await popup.close();
  });

  it('hears out of the back/forward cache what the reader decided meanwhile', async () => {
    await page.close();
    page = await driver.open('https://www.breaknews.com/1');
    await page.goto('https://www.breaknews.com/2');
    await storeCleaning(driver, { never: ['breaknews.com'] });
    await page.bringToFront();
    await page.goBack({ waitUntil: [] as never });
    await expect.poll(() => isSeen(page, '#spam')).toBe(true);
    await storeCleaning(driver, {});
    await expect.poll(() => isSeen(page, '#spam')).toBe(false);
  });

  it('is judged anew at another address, and once', async () => {
    // Another tab: what steers Firefox loses its way in one that went back.
    await page.close();
    page = await driver.open('https://www.breaknews.com/2');
    await page.evaluate(
      (body) => {
        history.pushState(null, '', '/3');
        document.body.innerHTML = body;
      },
      `<div id="CLtag"><p>다른 기사다.</p></div>${banner(5)}`,
    );
    await expect.poll(() => isSeen(page, '#banner5')).toBe(false);
    expect(await isSeen(page, '#CLtag p')).toBe(true);
    await expect.poll(() => badgeOver(driver, page)).toBe('1');
  });

  it('cleans a list that grows without end, every time, and never its news', async () => {
    await page.goto('https://www.breaknews.com/list');
    for (let time = 1; time <= 20; time++) {
      await add(
        '#list',
        `<li class="news"><a href="/${time}0">소식 ${time}</a></li><li class="ad">${banner(time)}</li>`,
      );
    }
    const seen = (selector: string) =>
      page.evaluate(
        (asked) => [...document.querySelectorAll(asked)].filter((one) => one.getBoundingClientRect().height > 0).length,
        selector,
      );
    await expect.poll(() => seen('#list .ad')).toBe(0);
    expect(await seen('#list .news')).toBe(20);
    expect(await isSeen(page, '#CLtag')).toBe(true);
  });

  it('hides what a script puts in while it writes the end of its page', async () => {
    await page.goto('https://www.breaknews.com/written');
    for (const uid of [41, 42, 43]) await expect.poll(() => isSeen(page, `#banner${uid}`)).toBe(false);
    expect(await isSeen(page, '#CLtag ~ p:nth-of-type(180)')).toBe(true);
    await page.goto('https://www.breaknews.com/list');
  });

  it('hides what a network fills in long after its slot', async () => {
    await add('#slot', '<div class="bn" id="network"><span>광고</span></div>');
    await expect.poll(() => isSeen(page, '#network')).toBe(false);
    await add(
      '#network',
      '<a href="/ad_link.php?banner_uid=8"><img src="/data/p/banner/8.gif" width="300" height="90"></a>',
    );
    await add('#late', '<iframe width="300" height="250" srcdoc="광고"></iframe>');
    await expect.poll(() => isSeen(page, '#network img')).toBe(false);
    expect(await isSeen(page, '#late')).toBe(false);
  });

  it('goes on hiding on a page that takes all sheets out that it did not put in', async () => {
    await page.goto('https://www.breaknews.com/1');
    await expect.poll(() => isSeen(page, '#banner1')).toBe(false);
    for (let time = 0; time < 3; time++) {
      await page.evaluate(() => {
        document.adoptedStyleSheets = [];
        document.body.append(document.createElement('p'));
      });
      await expect.poll(() => isSeen(page, '#banner1')).toBe(false);
    }
    await page.goto('https://www.breaknews.com/list');
  });

  it('says in the popup what a page puts back each time', async () => {
    for (let time = 0; time < 8; time++) {
      await page.evaluate((back) => {
        document.querySelector('#banner77')?.remove();
        document.querySelector('#fight')?.insertAdjacentHTML('beforeend', back);
      }, banner(77));
      await page.evaluate(() => new Promise((done) => setTimeout(done)));
    }
    expect(await isSeen(page, '#banner77')).toBe(true);
    const popup = await driver.openPopup(page);
    await popup.waitFor('.cleaning-left-alone');
    expect(await popup.evaluate((view) => view.document.querySelector('.cleaning-left-alone')?.textContent)).toContain(
      '광고',
    );
    await popup.close();
  });

  it.each(['mouse', 'touch', 'keyboard'] as const)('shows the anti-spam picture to who comes by %s', async (how) => {
    await page.goto('https://www.breaknews.com/1');
    await page.bringToFront();
    await expect.poll(() => isSeen(page, '#spam')).toBe(false);
    if (how === 'mouse') await page.hover('#comment');
    else if (how === 'touch') await page.tap('#comment');
    await expect
      .poll(async () => {
        if (how === 'keyboard') await page.keyboard.press('Tab');
        return isSeen(page, '#spam');
      })
      .toBe(true);
  });

  // Firefox makes no page ready beforehand.
  if (name === 'chromium')
    it('counts nothing on a page that is only made ready, and cleans it then', async () => {
      await page.goto('https://www.breaknews.com/before');
      await expect.poll(() => driver.requests.some((url) => url.endsWith('/banner/32.gif'))).toBe(true);
      expect(await badgeOver(driver, page)).toBe('');
      await page.click('#go');
      // What steers the browser may lose a page that was made ready: the extension is asked, and the server.
      await expect.poll(() => badgeInFront(driver)).toBe('2');
      expect(driver.requests.filter((url) => url.endsWith('/ready'))).toHaveLength(1);
    });
});
