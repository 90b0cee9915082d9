import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { chromiumPath } from './browser-path.ts';
import type { Conditions, Driver, LaunchOptions, Popup } from './driver.ts';
import { waitUntil } from './wait-until.ts';

/** Starts Chromium with the extension. Every host name leads to the loopback server; nothing leaves the machine. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const browser = await startChromium(options);
  const id = await browser.installExtension(options.extension);
  const base = `chrome-extension://${id}/`;
  return {
    name: 'chromium',
    browser,
    id,
    base,
    open: (url) => openTab(browser, url),
    openExtensionPage: (path) => openTab(browser, base + path),
    openPopup: (page) => openPopup(browser, page, id),
    allowAccess: (host) => allowAccess(browser, id, host),
    withdrawListed: () => withholdAccess(browser, id),
    emulate,
    chooseInMenu: (page) => tellOfMenu(browser, page, base),
    reloadExtension: async () => void (await browser.installExtension(options.extension)),
    readClipboard: () => readClipboard(browser, base),
    close: () => browser.close(),
  };
}

function startChromium(options: LaunchOptions): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('No Chromium or Chrome found: install one or set CHROME_PATH.');
  const { headless = true, language = 'en-US', downloads } = options;
  return puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    acceptInsecureCerts: true,
    ...(downloads && { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
    // On Linux the interface language comes from here, and only where the locale is not plain C.
    env: { ...process.env, LC_ALL: 'C.UTF-8', LANGUAGE: language.replace('-', '_') },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu', '--screen-info={1600x1200}'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      // Many of these papers stand on http: a test of them must not be lifted to https.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      '--window-size=1280,1000',
      `--lang=${language}`,
      `--host-resolver-rules=${resolverRules(options)}`,
      ...(options.args ?? []),
    ],
  });
}

/** The first rule that matches wins; without `onlyHost` the browser's own calls home get no answer. */
function resolverRules({ ports, onlyHost }: LaunchOptions): string {
  const host = onlyHost ?? '*';
  const rules = [`MAP ${host}:80 127.0.0.1:${ports.http}`, `MAP ${host}:443 127.0.0.1:${ports.https}`];
  if (onlyHost !== undefined) return rules.join(', ');
  const home = ['MAP *.google.com ~NOTFOUND', 'MAP *.googleapis.com ~NOTFOUND'];
  return [...home, ...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ');
}

async function openTab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

async function openPopup(browser: Browser, page: Page, id: string): Promise<Popup> {
  await page.bringToFront();
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error('the extension is not installed');
  const address = `chrome-extension://${id}/popup.html`;
  // A popup's target is of type `page`, as a tab's is: it is told apart by its address alone.
  const opened = browser.waitForTarget((target) => target.url() === address, { timeout: 30_000 });
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  return {
    evaluate: (run, ...args) => popup.evaluate(`(${run.toString()})(window, ...${JSON.stringify(args)})`) as never,
    waitFor: async (selector) => void (await popup.waitForSelector(selector, { timeout: 30_000 })),
    press: async (selector) => {
      const { x, y } = await waitUntil(() => placeOf(popup, selector), `${selector} can be pressed`);
      // A press may close the popup, which then answers no more that it has been pressed.
      await popup.mouse.click(x, y).catch((error: unknown) => {
        if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error;
      });
    },
    screenshot: async (file) => void (await popup.screenshot({ path: file as `${string}.png` })),
    // It closes by itself when another tab comes to the front.
    close: () => popup.close().catch(() => undefined),
  };
}

/** The middle of what a selector finds, once it stands still with nothing over it: what is drawn anew meanwhile is no less there. */
function placeOf(popup: Page, selector: string): Promise<{ x: number; y: number } | undefined> {
  return popup.evaluate(async (wanted) => {
    const look = () => {
      const found = document.querySelector(wanted);
      found?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { left, top, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const isOnTop = found?.contains(document.elementFromPoint(x, y)) === true;
      return isOnTop ? { x, y } : undefined;
    };
    const before = look();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const now = look();
    return now?.x === before?.x && now?.y === before?.y ? now : undefined;
  }, selector);
}

/** Given beforehand: a prompt could not be answered. */
async function allowAccess(browser: Browser, id: string, host: string): Promise<void> {
  await onExtensionsPage(browser, `addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(`*://${host}/*`)})`);
}

async function withholdAccess(browser: Browser, id: string): Promise<void> {
  const change = { extensionId: id, hostAccess: 'ON_CLICK' };
  await onExtensionsPage(browser, `updateExtensionConfiguration(${JSON.stringify(change)})`);
}

/** Calls what only the browser's own page of extensions may. */
async function onExtensionsPage(browser: Browser, call: string): Promise<void> {
  const page = await openTab(browser, 'chrome://extensions');
  await page.evaluate(`chrome.developerPrivate.${call}`);
  await page.close();
}

/** What of the extension's interface is used in its background here. */
interface MenuApi {
  readonly tabs: { query(filter: object): Promise<readonly { readonly id?: number }[]> };
  readonly contextMenus: { readonly onClicked: { dispatch(click: object, tab: object | undefined): void } };
}

async function tellOfMenu(browser: Browser, page: Page, base: string): Promise<void> {
  // A message wakes the background.
  const side = await openTab(browser, `${base}manifest.json`);
  await side.evaluate('chrome.runtime.sendMessage({}).catch(() => undefined)');
  await side.close();
  await page.bringToFront();
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(base));
  const worker = await target.worker();
  await worker?.evaluate(async () => {
    const { chrome: api } = globalThis as unknown as { chrome: MenuApi };
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    api.contextMenus.onClicked.dispatch({ menuItemId: 'toggle-reader' }, tab);
  });
}

/** A session for each page: what it emulates ends with it. */
const sessions = new WeakMap<Page, CDPSession>();

async function emulate(page: Page, { forcedColors, reducedMotion, coarsePointer, print }: Conditions): Promise<void> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {
    media: print ? 'print' : '',
    features: [
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
    ],
  });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: coarsePointer === true });
}

/** Read in a tab of the extension: `about:blank` may not, and the newspaper's page should not. */
async function readClipboard(browser: Browser, base: string): Promise<string> {
  await browser.defaultBrowserContext().overridePermissions(base.slice(0, -1), ['clipboard-read', 'clipboard-write']);
  const page = await openTab(browser, `${base}manifest.json`);
  await page.bringToFront();
  // Only a page with the focus may.
  await page.waitForFunction(() => document.hasFocus());
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await page.close();
  return text;
}
