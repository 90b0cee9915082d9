import puppeteer, { type Browser, type CDPSession } from 'puppeteer-core';

/** A tab that shows saved pages: page scripts are refused, nothing is fetched. */
export interface PageTab {
  /** Loads a page under its own address; gives its main frame. */
  readonly load: (url: string, html: string) => Promise<void>;
  /** Makes a world of its own in the loaded page, as content scripts have. */
  readonly makeWorld: (name: string) => Promise<World>;
  /** Requests the page has tried to make since it was loaded. */
  readonly requests: () => number;
  /** CPU time of the page's main thread so far, in ms. */
  readonly cpu: () => Promise<number>;
}

/** An isolated world of a loaded page. */
interface World {
  /** Runs a script; gives the value of its last expression, a promise's value where it is one. */
  readonly run: <T>(source: string) => Promise<T>;
}

/** Starts the browser; `CHROME_PATH` names another one. */
export function startBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-extensions', '--mute-audio', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
}

/** Opens a tab that shows nothing but what it is given. */
export async function openTab(browser: Browser): Promise<PageTab> {
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  const state = { html: '', requests: 0 };
  cdp.on('Fetch.requestPaused', ({ requestId, resourceType }) => {
    const first = resourceType === 'Document' && state.html !== '';
    if (!first) state.requests += 1;
    answer(cdp, requestId, first ? state.html : undefined);
    if (first) state.html = '';
  });
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    load: async (url, html) => {
      state.html = html;
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
      state.requests = 0;
    },
    makeWorld: async (name) => makeWorld(cdp, name),
    requests: () => state.requests,
    cpu: async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return 1000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0);
    },
  };
}

/** The saved page itself for the one navigation asked for; a page that would go elsewhere is held by "no content". */
function answer(cdp: CDPSession, requestId: string, html: string | undefined): void {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  const reply =
    html === undefined
      ? { requestId, responseCode: 204 }
      : {
          requestId,
          responseCode: 200,
          responseHeaders: [
            { name: 'content-type', value: 'text/html; charset=utf-8' },
            { name: 'content-security-policy', value: policy },
          ],
          body: Buffer.from(html, 'utf8').toString('base64'),
        };
  cdp.send('Fetch.fulfillRequest', reply).catch(() => undefined); // the request is gone where the page is
}

async function makeWorld(cdp: CDPSession, worldName: string): Promise<World> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName });
  return {
    run: async <T>(source: string) => {
      const answered = await cdp.send('Runtime.evaluate', {
        expression: source,
        contextId: executionContextId,
        returnByValue: true,
        awaitPromise: true,
        timeout: 30_000,
      });
      if (answered.exceptionDetails) {
        const { exception, text } = answered.exceptionDetails;
        throw new Error(exception?.description ?? text);
      }
      return answered.result.value as T;
    },
  };
}
