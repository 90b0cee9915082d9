import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { sendBidi } from './bidi.ts';
import { firefoxPath } from './browser-path.ts';
import type { Driver, LaunchOptions, Popup } from './driver.ts';
import { type ChromeScope, openChromeScope } from './firefox-chrome-scope.ts';
import { waitUntil } from './wait-until.ts';

const uuid = '6f1b1f0e-7f3c-4a53-9f0b-0d6a52a0c001';
const base = `moz-extension://${uuid}/`;

/** Starts Firefox with the extension, over WebDriver BiDi. Every host name leads to the loopback server. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const id = geckoId(options.extension);
  const browser = await startFirefox(id, options);
  await browser.installExtension(options.extension);
  const chrome = await openChromeScope(browser);
  let beside: Promise<Page> | undefined;
  const besidePage = () => (beside ??= openExtensionPage(browser, 'manifest.json', true));
  const reloadExtension = async () => {
    beside = undefined;
    await chrome.reloadExtension(id);
  };
  return {
    name: 'firefox',
    browser,
    id,
    base,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openExtensionPage: (path) => openExtensionPage(browser, path, false),
    openBehind: (path) => openExtensionPage(browser, path, true),
    openPopup: async (page) => openPopup(chrome, await besidePage(), page, id),
    // Every question is answered with yes: see the preferences.
    allowAccess: () => Promise.resolve(),
    withdrawListed: (pattern) => withdraw(browser, pattern),
    reloadExtension,
    emulate: (_page, conditions) => chrome.emulate(conditions),
    chooseInMenu: async (page) => {
      await page.bringToFront();
      await page.mouse.click(5, 5, { button: 'right' });
      await chrome.chooseInMenu(id);
    },
    readClipboard: () => chrome.readClipboard(),
    pictureInFront: () => chrome.pictureInFront(),
    pressCommand: (key, code, modifiers) => chrome.pressKey(key, code, modifiers),
    close: () => browser.close(),
  };
}

function startFirefox(id: string, options: LaunchOptions): Promise<Browser> {
  const executablePath = firefoxPath();
  if (executablePath === undefined) throw new Error('No Firefox found: install one or set FIREFOX_PATH.');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    defaultViewport: null,
    acceptInsecureCerts: true,
    // Without it a release build ignores services.settings.server.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    // The last flag opens the chrome scope and the extension's own pages to the test.
    args: ['--width=1280', '--height=1000', '--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: preferences(id, options),
  });
}

async function withdraw(browser: Browser, pattern: string): Promise<void> {
  const page = await openExtensionPage(browser, 'manifest.json', true);
  await page.evaluate(`browser.permissions.remove({ origins: [${JSON.stringify(pattern)}] })`);
  await page.close();
}

function preferences(id: string, options: LaunchOptions): Record<string, string | boolean | number> {
  return {
    ...(options.onlyHost === undefined
      ? {
          'network.dns.forceResolve': '127.0.0.1',
          'network.socket.forcePort': `80=${options.ports.http};443=${options.ports.https}`,
        }
      : {
          'network.dns.localDomains': options.onlyHost,
          'network.socket.forcePort': `80=${options.ports.http}`,
        }),
    'dom.security.https_first': false,
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'app.normandy.enabled': false,
    'nimbus.rollouts.enabled': false,
    ...(options.downloads && { 'browser.download.folderList': 2, 'browser.download.dir': options.downloads }),
    ...(options.withdrawnFrom === undefined ? {} : { 'extensions.quarantinedDomains.list': options.withdrawnFrom }),
    'ui.popup.disable_autohide': true,
    'intl.locale.requested': options.language ?? 'en-US',
    'intl.accept_languages': options.language ?? 'en-US',
  };
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return String(manifest.browser_specific_settings.gecko.id);
}

/** `page.goto` never settles on an extension page (it changes process): navigate without waiting, and look until it is there. */
async function openExtensionPage(browser: Browser, path: string, background: boolean): Promise<Page> {
  const before = new Set(await browser.pages());
  const { context } = await sendBidi<{ context: string }>(browser, 'browsingContext.create', {
    type: 'tab',
    background,
  });
  await sendBidi(browser, 'browsingContext.navigate', { context, url: base + path, wait: 'none' });
  const find = async () => {
    for (const page of await browser.pages()) if (!before.has(page) && (await isAt(page, base + path))) return page;
    return undefined;
  };
  return waitUntil(find, `${path} opens`);
}

async function isAt(page: Page, url: string): Promise<boolean> {
  try {
    return await page.evaluate((address) => location.href === address && document.readyState === 'complete', url);
  } catch {
    return false;
  }
}

async function openPopup(chrome: ChromeScope, beside: Page, page: Page, id: string): Promise<Popup> {
  // As a string: the protocol cuts nested objects off at a depth of its own.
  const evaluate: Popup['evaluate'] = async (run, ...args) =>
    JSON.parse(
      await beside.evaluate<[], () => Promise<string>>(
        `(async () => {
          const view = browser.extension.getViews({ type: 'popup' })[0];
          return JSON.stringify((await (${run.toString()})(view, ...${JSON.stringify(args)})) ?? null);
        })()` as never,
      ),
    );
  // A panel that is still opening opens all the same: it is told until it is gone.
  const close = async () => {
    const isGone = async () => {
      await chrome.closePopup();
      return evaluate((view) => (view as Window | undefined) === undefined);
    };
    await waitUntil(isGone, 'the popup is gone');
  };
  const waitFor = async (selector: string) => {
    const isThere = () => evaluate((view, wanted) => view?.document.querySelector(wanted) != null, selector);
    await waitUntil(isThere, `the popup has ${selector}`);
  };
  // A popup is told from the one before by nothing else, and a test that failed may have left that open.
  await close();
  await page.bringToFront();
  await chrome.openPopup(id);
  return {
    evaluate,
    waitFor,
    press: async (selector) => {
      await waitFor(selector);
      await pressInPopup(chrome, evaluate, selector);
    },
    // While a popup changes its size there is no picture of it.
    screenshot: async (file) => {
      const photograph = () => chrome.photographPopup().catch(() => undefined);
      writeFileSync(file, await waitUntil(photograph, 'there is a picture of the popup'));
    },
    close,
  };
}

async function pressInPopup(chrome: ChromeScope, evaluate: Popup['evaluate'], selector: string): Promise<void> {
  await chrome.focusPopup();
  // A key pressed before the popup has the focus goes to the page behind it.
  const hasFocus = () =>
    evaluate((view, wanted) => {
      const control = view.document.querySelector<HTMLElement>(wanted);
      control?.focus();
      return view.document.hasFocus() && view.document.activeElement === control;
    }, selector);
  await waitUntil(hasFocus, `${selector} has the focus`);
  const isBox = await evaluate((view, wanted) => view.document.querySelector(wanted)?.localName === 'input', selector);
  await (isBox ? chrome.pressKey(' ', 'Space', []) : chrome.pressKey('Enter', 'Enter', []));
}
