/**
 * `npm run bench:popup [-- --json FILE] [-- --runs N] [-- --pages N]`
 *
 * Measures in real Chromium: a click on the button to aligned text, and the wide reader's opening, on a page of ten
 * thousand nodes with the processor slowed four times; what moves after the first paint; the popup's JavaScript; and
 * whether the page is the same after the wide reader as before, on random pages.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../harness/chromium.ts';
import { html, servePages } from '../../harness/serve-pages.ts';
import { largePage } from './large-page.ts';
import { popupBytes } from './popup-bytes.ts';
import { countUnrestored } from './random-pages.ts';

interface Row {
  readonly name: string;
  readonly value: number;
  readonly goal: number;
  readonly holds: boolean;
}

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    runs: { type: 'string', default: '7' },
    pages: { type: 'string', default: '1000' },
  },
});
const extension = fileURLToPath(new URL('../../../dist/chrome-mv3', import.meta.url));
const server = await servePages((url) => (url.endsWith('/large') ? html(largePage()) : undefined));
const driver = await launchChromium({ extension, ports: server, language: 'ko-KR' });
const rows: Row[] = [];
try {
  const opened = await repeat(Number(values.runs), measureOpening);
  atMost(
    'popup: begin to aligned text, tab slowed four times, ms (median)',
    median(opened.map(({ popup }) => popup)),
    200,
  );
  atMost('wide reader: button to first paint, ms (median)', median(opened.map(({ wide }) => wide)), 200);
  atMost('wide reader: layout shift after the first paint', Math.max(...opened.map(({ shift }) => shift)), 0);
  const { atOnce, withAligner } = popupBytes(extension);
  atMost('popup: JavaScript loaded at once, gzip bytes', atOnce, 30_000);
  atMost('popup: the same with the aligner, gzip bytes', withAligner, 30_000);
  atMost('pages not given back exactly', await countUnrestored(driver, Number(values.pages)), 0);
} finally {
  await driver.close();
  await server.close();
}
for (const { name, value, goal, holds } of rows)
  console.log(`${holds ? 'holds ' : 'MISSED'}  ${name}: ${value} (goal ≤ ${goal})`);
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 1)}\n`);

function atMost(name: string, value: number, goal: number): void {
  rows.push({ name, value: Math.round(value * 1000) / 1000, goal, holds: value <= goal });
}

/** One opening of each room over a fresh tab. */
async function measureOpening(): Promise<{ popup: number; wide: number; shift: number }> {
  const page = await driver.open('http://www.breaknews.com/large');
  await slow(page);
  const target = driver.browser.waitForTarget((candidate) => candidate.url().endsWith('/popup.html'));
  const popup = await driver.openPopup(page);
  const popupPage = await (await target).asPage();
  await popup.waitFor('.cb-row .cb-en');
  const shown = await popupPage.evaluate(largestPaint);
  await watchPaint(page);
  const pressed = Date.now();
  await popup.press('.cb-widen');
  await page.waitForSelector('clean-break-reader .cb-row', { timeout: 10_000 });
  const { painted, shift } = await page.evaluate(
    () =>
      (window as Window & { readerPainted?: Promise<{ painted: number; shift: number }> }).readerPainted as Promise<{
        painted: number;
        shift: number;
      }>,
  );
  await page.close();
  return { popup: shown, wide: painted - pressed, shift };
}

/** When the largest text was painted, in milliseconds since the popup began to load: the test's own delays do not count. */
function largestPaint(): Promise<number> {
  return new Promise((done) => {
    new PerformanceObserver((list) => {
      const latest = list.getEntries().at(-1);
      setTimeout(() => done(latest?.startTime ?? Number.NaN), 200);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

/** Four times slower, as a weak phone's. */
async function slow(page: Page): Promise<void> {
  await page.emulateCPUThrottling(4);
}

/** Lets the page note when the reader is first painted, and all that moves in the second after. */
async function watchPaint(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted = new Promise<{ painted: number; shift: number }>((done) => {
      new MutationObserver((_changes, observer) => {
        if (document.querySelector('clean-break-reader') === null) return;
        observer.disconnect();
        requestAnimationFrame(() =>
          setTimeout(() => {
            const painted = Date.now();
            let shift = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift' });
            setTimeout(() => done({ painted, shift }), 1000);
          }),
        );
      }).observe(document.documentElement, { childList: true });
    });
    Object.assign(window, { readerPainted: noted });
  });
}

async function repeat<Result>(times: number, run: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let time = 0; time < times; time++) results.push(await run());
  return results;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
