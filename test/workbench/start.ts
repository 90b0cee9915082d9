/**
 * `npm start [-- --browser=firefox] [-- --headless]`
 *
 * Opens a browser with the built extension on the bundled sample article. Without a display it runs headless: prints the
 * clean text and saves a picture of the page and of the popup.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromiumPath } from '../harness/browser-path.ts';
import { launchChromium } from '../harness/chromium.ts';
import type { Driver } from '../harness/driver.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { type PageServer, servePages } from '../harness/serve-pages.ts';
import { describeReading } from './describe-reading.ts';
import { reportOfPopup } from './report-of-popup.ts';
import { answerSample, sampleHost, sampleUrl } from './sample-site.ts';
import { textOfReading } from './text-of-reading.ts';

const { values } = parseArgs({
  options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
});
const kind = values.browser ?? (chromiumPath() === undefined ? 'firefox' : 'chrome');
const headless = values.headless || !hasDisplay();

const server = await servePages(answerSample);
const driver = await (kind === 'firefox' ? launchFirefox : launchChromium)({
  extension: fileURLToPath(new URL(`../../dist/${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3`, import.meta.url)),
  ports: server,
  headless,
  onlyHost: sampleHost,
});
if (headless) await photograph(driver, server);
else await show(driver, server);

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function photograph(browser: Driver, pages: PageServer): Promise<void> {
  mkdirSync('test-results', { recursive: true });
  const page = await browser.open(sampleUrl);
  await page.screenshot({ path: 'test-results/start-page.png', fullPage: true });
  const popup = await browser.openPopup(page);
  const { reading, hidden } = await reportOfPopup(popup);
  await popup.screenshot('test-results/start-popup.png');
  if (reading.state === 'article') process.stdout.write(textOfReading(describeReading(reading, hidden)));
  console.log('\nNo display: ran headless. Pictures: test-results/start-page.png, test-results/start-popup.png');
  await browser.close();
  await pages.close();
}

async function show(browser: Driver, pages: PageServer): Promise<void> {
  await browser.open(sampleUrl);
  console.log(`The sample article is open at ${sampleUrl}. Click Clean Break in the toolbar, or press Alt+Shift+K.`);
  console.log('Close the browser, or press Ctrl+C, to stop.');
  await new Promise<void>((closed) => browser.browser.once('disconnected', () => closed()));
  await pages.close();
}
