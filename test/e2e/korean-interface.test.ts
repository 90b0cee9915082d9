import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import type { Driver } from '../harness/driver.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { html, type PageServer, servePages } from '../harness/serve-pages.ts';
import { answerSample, sampleUrl } from '../workbench/sample-site.ts';

const emptyUrl = 'http://www.example.com/empty';

describe.each([
  ['chromium', launchChromium, 'chrome-mv3'],
  ['firefox', launchFirefox, 'firefox-mv3'],
] as const)('the interface of a Korean %s', (name, launch, build) => {
  let server: PageServer;
  let driver: Driver;

  beforeAll(async () => {
    mkdirSync('test-results/e2e', { recursive: true });
    server = await servePages((url) =>
      url === emptyUrl ? html('<!doctype html><title>빈 곳</title><p>준비 중입니다.</p>') : answerSample(url),
    );
    const extension = fileURLToPath(new URL(`../../dist/${build}`, import.meta.url));
    driver = await launch({ extension, ports: server, language: 'ko-KR' });
  });

  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it.each([
    ['article', sampleUrl, '[data-state="article"]'],
    ['no-article', emptyUrl, '[data-state="message"]'],
  ])('is Korean over a page that is %s', async (state, url, selector) => {
    const page = await driver.open(url);
    const popup = await driver.openPopup(page);
    await popup.waitFor(selector);
    await popup.waitFor('.cleaning');
    expect(await popup.evaluate((view) => view.document.documentElement.lang)).toBe('ko');
    const words = await popup.evaluate((view) =>
      [
        ...view.document.querySelectorAll<HTMLElement>(
          'button, label, summary, [data-state="message"] p, h1[lang="ko"]',
        ),
      ]
        .filter((element) => element.checkVisibility() && element.innerText.trim() !== '')
        .map((element) => element.innerText),
    );
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => !/[가-힣]/.test(word) && /[A-Za-z]{3}/.test(word))).toEqual([]);
    await popup.screenshot(`test-results/e2e/${name}-popup-ko-${state}.png`);
    await popup.close().catch(() => undefined);
    await page.close();
  });
});
