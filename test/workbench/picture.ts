/** `npm run picture`: draws the README's picture from the sample article, the page as it comes beside the reader in it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../harness/chromium.ts';
import { html, servePages } from '../harness/serve-pages.ts';
import { answerSample, sampleUrl } from './sample-site.ts';

const sheetUrl = 'http://sheet.example/';
const shots = new Map<string, Uint8Array>();
const server = await servePages((url) => {
  const shot = shots.get(new URL(url).pathname);
  if (shot) return { type: 'image/png', body: shot };
  return url === sheetUrl
    ? html(readFileSync(new URL('picture-sheet.html', import.meta.url), 'utf8'))
    : answerSample(url);
});
const driver = await launchChromium({
  extension: fileURLToPath(new URL('../../dist/chrome-mv3', import.meta.url)),
  ports: server,
});
const page = await driver.open(sampleUrl);
const popup = await driver.openPopup(page);
await popup.waitFor('.cleaning-switch');
await popup.evaluate((view) => view.document.querySelector<HTMLElement>('.cleaning-switch')?.click());
await new Promise((done) => setTimeout(done, 500));
shots.set('/before.png', await page.screenshot());
await popup.press('.cb-widen');
await page.waitForSelector('clean-break-reader .cb-row');
await new Promise((done) => setTimeout(done, 500));
shots.set('/after.png', await page.screenshot());
const sheet = await driver.open(sheetUrl);
await sheet.setViewport({ width: 1600, height: 594, deviceScaleFactor: 1 });
await sheet.screenshot({ path: '.github/readme/side-by-side.png' });
await driver.close();
await server.close();
