import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, html, pagesByPath } from '../harness/serve-pages.ts';
import { browsers, testBrowser } from '../harness/test-browser.ts';
import { isSeen } from './is-seen.ts';
import { banner, newsxPage } from './newsx-page.ts';

const strict = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts";
const xhtml = (body: string) =>
  `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>쪽</title></head><body>${body}</body></html>`;
const flash = '<ins id="slot" class="adsbygoogle" style="display:block!important;width:300px;height:90px"></ins>';

/** Pages of unusual kinds, by path. */
const pages: Readonly<Record<string, Answer>> = {
  '/quirks': html(`<title>쪽</title><table><tr><td>${banner(1)}</td></tr></table><p id="news">글</p>`),
  '/strict': { ...html(newsxPage(banner(1))), headers: { 'content-security-policy': strict } },
  '/stubborn': html(newsxPage(flash)),
  '/clobbered-1': html(
    newsxPage(banner(1), '').replace('<body>', '<body><form id="chrome"><input name="runtime"></form>'),
  ),
  '/clobbered-2': html(
    newsxPage(banner(1)).replace('<body>', '<body><iframe name="chrome"></iframe><iframe name="browser"></iframe>'),
  ),
  '/clobbered-3': html(
    newsxPage(banner(1)).replace('<body>', '<body><a id="chrome"></a><a id="browser" name="runtime"></a>'),
  ),
  '/rootless': html(
    newsxPage(banner(1)).replace(
      '<body>',
      `<body><script>
        const { documentElement: root } = document;
        root.remove();
        queueMicrotask(() => {
          for (let at = 0; at < 60; at += 1) document.append(new Comment('쪽'));
          setTimeout(() => document.append(root));
        });
      </script>`,
    ),
  ),
  '/frame': html(newsxPage(`${banner(1)}<iframe id="inner" src="/quirks" width="400" height="300"></iframe>`)),
  '/frameset': html(
    '<!doctype html><title>쪽</title><frameset cols="50%,50%"><frame src="/quirks"><frame src="/quirks"></frameset>',
  ),
  '/xhtml': { type: 'application/xhtml+xml', body: xhtml(`<div class="bn"><span>광고</span></div><p>글</p>`) },
  '/xml': { type: 'text/xml', body: '<?xml version="1.0"?><news><bn>광고</bn></news>' },
  '/svg': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">광고</text></svg>' },
  '/text': { type: 'text/plain; charset=utf-8', body: '광고\n글' },
};

describe.each(browsers)('odd pages in %s', (name) => {
  const driver = testBrowser(name, pagesByPath(pages));
  let page: Page;

  beforeAll(async () => {
    page = await driver.open('http://www.breaknews.com/quirks');
  });

  const go = (path: string) => page.goto(`http://www.breaknews.com${path}`);
  const marked = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .flatMap((one) => one.getAttributeNames())
        .filter((name) => /^data-[a-z]{10}$/.test(name)),
    );

  it('cleans a page in quirks mode', async () => {
    await expect.poll(() => isSeen(page, '#banner1')).toBe(false);
    expect(await isSeen(page, '#news')).toBe(true);
  });

  it('cleans under a policy that allows a page nothing', async () => {
    await go('/strict');
    await expect.poll(() => isSeen(page, '#banner1')).toBe(false);
    expect(await isSeen(page, '#CLtag')).toBe(true);
  });

  it('beats what a slot says of itself, inline and important', async () => {
    await go('/stubborn');
    await expect.poll(() => isSeen(page, '#slot')).toBe(false);
  });

  it.each(['/clobbered-1', '/clobbered-2', '/clobbered-3'])('is not switched off by %s', async (path) => {
    await go(path);
    await expect.poll(() => isSeen(page, '#banner1')).toBe(false);
    const popup = await driver.openPopup(page);
    await popup.waitFor('.cleaning-count');
    expect(await popup.evaluate((view) => view.document.querySelector('.cleaning-count')?.textContent)).toContain('1');
    await popup.close();
  });

  it('cleans a page that has no root for a while', async () => {
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await go('/rootless');
    await expect.poll(() => isSeen(page, '#banner1')).toBe(false);
    expect(await isSeen(page, '#CLtag')).toBe(true);
    expect(errors).toEqual([]);
  });

  it('runs in the top frame only', async () => {
    await go('/frame');
    await expect.poll(() => isSeen(page, '#banner1')).toBe(false);
    const inner = page.frames().find((frame) => frame.url().endsWith('/quirks'));
    expect(
      await inner?.evaluate(() => document.querySelector('#banner1')?.getBoundingClientRect().height),
    ).toBeGreaterThan(0);
  });

  it('cleans a page of XHTML', async () => {
    await go('/xhtml');
    await expect.poll(() => isSeen(page, '.bn')).toBe(false);
    expect(await isSeen(page, 'p')).toBe(true);
  });

  it.each(['/frameset', '/xml', '/svg', '/text'])('leaves %s as it is', async (path) => {
    await go(path);
    expect(await marked()).toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets?.length ?? 0)).toBeLessThanOrEqual(
      path === '/frameset' ? 1 : 0,
    );
    const popup = await driver.openPopup(page);
    await popup.waitFor('.cleaning :is(.cleaning-none, .cleaning-count)');
    await popup.close();
  });

  it('does nothing in about:blank', async () => {
    await page.goto('about:blank');
    const popup = await driver.openPopup(page);
    await popup.waitFor('.cleaning :is(.cleaning-none, .cleaning-count)');
    await popup.close();
    expect(await marked()).toEqual([]);
  });

  it('names its mark otherwise on every load, and tells the page nothing else', async () => {
    const names = new Set<string>();
    for (let time = 0; time < 3; time++) {
      await go('/quirks');
      await expect.poll(async () => (await marked()).length).toBeGreaterThan(0);
      names.add((await marked())[0] ?? '');
    }
    expect(names.size).toBe(3);
    expect(
      await page.evaluate(
        (base) =>
          fetch(`${base}popup.html`).then(
            () => 'reached',
            () => 'no way',
          ),
        driver.base,
      ),
    ).toBe('no way');
  });

  it('lives beside another extension that hides the same things', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'other-'));
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'manifest.json'),
      JSON.stringify({
        manifest_version: 3,
        name: 'other',
        version: '1',
        browser_specific_settings: { gecko: { id: 'other@other.example' } },
        content_scripts: [{ matches: ['*://*.breaknews.com/*'], js: ['hide.js'], run_at: 'document_idle' }],
      }),
    );
    writeFileSync(
      join(folder, 'hide.js'),
      `
      let writes = 0;
      const hide = () => {
        for (const one of document.querySelectorAll('.center_bn')) if (one.style.display !== 'none') {
          one.style.setProperty('display', 'none', 'important');
          document.documentElement.dataset.writes = ++writes;
        }
      };
      new MutationObserver(hide).observe(document, { subtree: true, childList: true, attributes: true });
      hide();`,
    );
    await driver.browser.installExtension(folder);
    await go('/quirks');
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.writes)).toBe('1');
    const popup = await driver.openPopup(page);
    await popup.waitFor('.cleaning-switch');
    await popup.evaluate((view) => view.document.querySelector<HTMLElement>('.cleaning-switch')?.click());
    await expect.poll(marked).toEqual([]);
    await popup.close();
    expect(await page.evaluate(() => document.querySelector('#banner1')?.parentElement?.outerHTML)).toBe(
      `<td>${banner(1).replace('id="banner1"', 'id="banner1" style="display: none !important;"')}</td>`,
    );
    expect(await page.evaluate(() => document.documentElement.dataset.writes)).toBe('1');
  });
});
