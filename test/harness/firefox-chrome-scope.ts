import type { Browser } from 'puppeteer-core';
import { sendBidi } from './bidi.ts';
import type { Conditions } from './driver.ts';

/** What only Firefox's own windows can do: the toolbar button, the clipboard, keys, a picture of the popup. */
export interface ChromeScope {
  openPopup(id: string): Promise<void>;
  closePopup(): Promise<void>;
  photographPopup(): Promise<Buffer>;
  readClipboard(): Promise<string>;
  /** Address of the picture of the tab in front; undefined where it has none, or none yet. */
  pictureInFront(): Promise<string | undefined>;
  emulate(conditions: Conditions): Promise<void>;
  pressKey(key: string, code: string, modifiers: readonly string[]): Promise<void>;
  reloadExtension(id: string): Promise<void>;
  /** Presses an extension's entry in the context menu that is open, or opening. */
  chooseInMenu(id: string): Promise<void>;
  /** Gives the popup the keyboard; its document learns of it a moment later. */
  focusPopup(): Promise<void>;
}

/** Opens Firefox's chrome scope; the browser must run with `--remote-allow-system-access`. */
export async function openChromeScope(browser: Browser): Promise<ChromeScope> {
  const context = await chromeContext(browser);
  const run = async (script: string, ...args: readonly unknown[]): Promise<unknown> => {
    const outcome = await sendBidi<Outcome>(browser, 'script.evaluate', {
      expression: `(async () => JSON.stringify((await (${script})(...${JSON.stringify(args)})) ?? null))()`,
      target: { context },
      awaitPromise: true,
    });
    if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
    return JSON.parse(outcome.result.value);
  };
  return {
    openPopup: async (id) => void (await run(openPopup, id)),
    closePopup: async () => void (await run(closePopup)),
    photographPopup: async () => Buffer.from(String(await run(photographPopup)).split(',')[1] ?? '', 'base64'),
    readClipboard: async () => String(await run(readClipboard)),
    pictureInFront: async () => ((await run(pictureInFront)) as string | null) ?? undefined,
    emulate: async (conditions) => void (await run(emulate, conditions)),
    pressKey: async (key, code, modifiers) => void (await run(pressKey, key, code, modifiers)),
    chooseInMenu: async (id) => void (await run(chooseInMenu, id)),
    reloadExtension: async (id) => void (await run(reloadExtension, id)),
    focusPopup: async () => void (await run(focusPopup)),
  };
}

/** What `script.evaluate` answers where the script gives a string. */
type Outcome =
  | { readonly type: 'success'; readonly result: { readonly value: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

async function chromeContext(browser: Browser): Promise<string> {
  const tree = await sendBidi<{ contexts: readonly { context: string }[] }>(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const context = tree.contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox gave no chrome scope');
  return context;
}

const openPopup = `async (id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}`;

const reloadExtension = `async (id) => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
}`;

const chooseInMenu = `async (id) => {
  const menu = document.getElementById('contentAreaContextMenu');
  for (let tries = 0; menu.state !== 'open'; tries++) {
    if (tries > 600) throw new Error('no context menu');
    await new Promise((done) => setTimeout(done, 50));
  }
  const item = [...menu.children].find((entry) => entry.id.startsWith(id.replace(/[^a-z0-9_-]/gi, '_')));
  if (!item) throw new Error('no entry of ours in ' + [...menu.children].map((entry) => entry.id));
  menu.activateItem(item);
}`;

const closePopup = `() => {
  for (const view of document.querySelectorAll('.webextension-popup-browser')) view.closest('panel').hidePopup();
}`;

const focusPopup = `() => document.querySelector('.webextension-popup-browser').focus()`;

const photographPopup = `async () => {
  const view = document.querySelector('.webextension-popup-browser');
  const bitmap = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL();
}`;

const readClipboard = `() => {
  const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  transferable.init(null);
  transferable.addDataFlavor('text/plain');
  Services.clipboard.getData(transferable, Ci.nsIClipboard.kGlobalClipboard);
  const held = {};
  transferable.getTransferData('text/plain', held);
  return held.value.QueryInterface(Ci.nsISupportsString).data;
}`;

const pictureInFront = `() => gBrowser.getIcon()`;

const emulate = `({ forcedColors, reducedMotion, coarsePointer, print }) => {
  const set = (name, value) =>
    value === undefined ? Services.prefs.clearUserPref(name) : Services.prefs.setIntPref(name, value);
  set('ui.useAccessibilityTheme', forcedColors ? 1 : undefined);
  set('browser.display.document_color_use', forcedColors ? 2 : undefined);
  set('ui.prefersReducedMotion', reducedMotion ? 1 : undefined);
  set('ui.primaryPointerCapabilities', coarsePointer ? 1 : undefined);
  gBrowser.selectedBrowser.browsingContext.mediumOverride = print ? 'print' : '';
}`;

const pressKey = `(key, code, modifiers) => {
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  input.beginInputTransactionForTests(window);
  const codes = { Alt: 18, Shift: 16, Control: 17, Enter: 13, Escape: 27, ' ': 32 };
  const event = (name, place) => new KeyboardEvent('', { key: name, code: place, keyCode: codes[name] ?? name.toUpperCase().charCodeAt(0) });
  const held = modifiers.map((name) => event(name, name + 'Left'));
  for (const modifier of held) input.keydown(modifier);
  input.keydown(event(key, code));
  input.keyup(event(key, code));
  for (const modifier of held.reverse()) input.keyup(modifier);
}`;
