import type { Page } from 'puppeteer-core';
import type { Driver } from '../harness/driver.ts';

interface Api {
  readonly storage: {
    readonly local: { set(items: object): Promise<void>; get(key: string | null): Promise<Record<string, unknown>> };
  };
  readonly permissions: {
    remove(access: { origins: string[] }): Promise<boolean>;
    getAll(): Promise<{ origins?: string[] }>;
  };
  readonly scripting: {
    getRegisteredContentScripts(filter: { ids: string[] }): Promise<readonly { matches?: string[] }[]>;
  };
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id?: number }[]>;
    sendMessage(id: number, message: object, to: object): Promise<unknown>;
  };
  readonly action: { getBadgeText(tab: { tabId: number }): Promise<string> };
}

const besides = new WeakMap<Driver, Promise<Page>>();

/** A page of the extension itself, from which a test asks what only the extension may; opened once for each browser. */
async function extensionSide(driver: Driver): Promise<Page> {
  const before = await besides.get(driver);
  const known = (await isAlive(before)) ? Promise.resolve(before as Page) : driver.openExtensionPage('options.html');
  besides.set(driver, known);
  return known;
}

/** A page of the extension goes with it when it is loaded anew. */
async function isAlive(page: Page | undefined): Promise<boolean> {
  try {
    return (await page?.evaluate(() => typeof (globalThis as { chrome?: Partial<Api> }).chrome?.tabs)) === 'object';
  } catch {
    return false;
  }
}

/** The number on the toolbar button over a tab, which is brought to the front. */
export async function badgeOver(driver: Driver, page: Page): Promise<string> {
  await extensionSide(driver);
  await page.bringToFront();
  return badgeInFront(driver);
}

/** The number on the toolbar button over the tab in front. */
export async function badgeInFront(driver: Driver): Promise<string> {
  const side = await extensionSide(driver);
  return side.evaluate(async () => {
    const { chrome: api } = globalThis as unknown as { chrome: Api };
    const [tab] = await api.tabs.query({ active: true });
    return api.action.getBadgeText({ tabId: tab?.id ?? -1 });
  });
}

/** Stores the reader's settings about cleaning, as the popup or the options page would. */
export async function storeCleaning(driver: Driver, settings: unknown): Promise<void> {
  const side = await extensionSide(driver);
  await side.evaluate((cleaning) => {
    const { chrome: api } = globalThis as unknown as { chrome: Api };
    return api.storage.local.set({ cleaning });
  }, settings);
}

/** All that is stored. */
export async function storedItems(driver: Driver): Promise<Record<string, unknown>> {
  const side = await extensionSide(driver);
  return side.evaluate(() => {
    const { chrome: api } = globalThis as unknown as { chrome: Api };
    return api.storage.local.get(null);
  });
}

/** Withdraws the browser's permission for a match pattern, as the reader may at any time. */
export async function withdrawAccess(driver: Driver, origin: string): Promise<void> {
  const side = await extensionSide(driver);
  await side.evaluate((pattern) => {
    const { chrome: api } = globalThis as unknown as { chrome: Api };
    return api.permissions.remove({ origins: [pattern] });
  }, origin);
}

/** The match patterns the browser grants the extension now. */
export async function grantedOrigins(driver: Driver): Promise<readonly string[]> {
  const side = await extensionSide(driver);
  return side.evaluate(async () => {
    const { chrome: api } = globalThis as unknown as { chrome: Api };
    return (await api.permissions.getAll()).origins ?? [];
  });
}

/** The match patterns for which a script of the extension is registered now. */
export async function registeredFor(driver: Driver, id: string): Promise<readonly string[]> {
  const side = await extensionSide(driver);
  return side.evaluate(async (script) => {
    const { chrome: api } = globalThis as unknown as { chrome: Api };
    return (await api.scripting.getRegisteredContentScripts({ ids: [script] })).flatMap(({ matches = [] }) => matches);
  }, id);
}

/** Has the extension's background find the storage full, as long as it runs. */
export async function fillStorage(driver: Driver): Promise<void> {
  const refuse = (scope: unknown) => {
    const { chrome: api } = scope as { chrome: Api };
    Object.defineProperty(api.storage.local, 'set', { value: () => Promise.reject(new Error('full')) });
  };
  const target = driver.browser.targets().find((candidate) => candidate.type() === 'service_worker');
  const worker = await target?.worker();
  if (worker) return worker.evaluate(`(${refuse})(globalThis)`) as Promise<void>;
  const side = await extensionSide(driver);
  await side.evaluate(`browser.runtime.getBackgroundPage().then((page) => (${refuse})({ chrome: page.browser }))`);
}

/** Switches cleaning off in a tab, which is brought to the front, as the popup would. */
export async function switchOff(driver: Driver, page: Page): Promise<void> {
  const side = await extensionSide(driver);
  await page.bringToFront();
  await side.evaluate(async () => {
    const { chrome: api } = globalThis as unknown as { chrome: Api };
    const [tab] = await api.tabs.query({ active: true });
    await api.tabs.sendMessage(tab?.id ?? -1, { kind: 'switch-cleaning', on: false }, { frameId: 0 });
  });
}
