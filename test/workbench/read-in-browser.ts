import { fileURLToPath } from 'node:url';
import { launchChromium } from '../harness/chromium.ts';
import { servePages } from '../harness/serve-pages.ts';
import { type PageReport, reportOfPopup } from './report-of-popup.ts';

/**
 * Reads a saved page in headless Chromium as its reader would: the page stands at `url`, as its bytes are (the browser
 * finds the encoding), the popup is the real one. Nothing else is served: pictures and scripts stay away.
 */
export async function readInBrowser(page: Uint8Array, url: string): Promise<PageReport> {
  const address = new URL(url);
  address.hash = '';
  const server = await servePages((asked) => (asked === address.href ? { type: 'text/html', body: page } : undefined));
  const driver = await launchChromium({
    extension: fileURLToPath(new URL('../../dist/chrome-mv3', import.meta.url)),
    ports: server,
  });
  try {
    return await reportOfPopup(await driver.openPopup(await driver.open(url)));
  } finally {
    await driver.close();
    await server.close();
  }
}
