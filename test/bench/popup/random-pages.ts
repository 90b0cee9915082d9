import type { Page } from 'puppeteer-core';
import type { OwnWorld } from '../../../entrypoints/reader-page/own-world.ts';
import type { Driver } from '../../harness/driver.ts';

/** Opens and closes the wide reader on random pages, and counts those that are not afterwards what they were. */
export async function countUnrestored(driver: Driver, pages: number): Promise<number> {
  const tab = await driver.open('http://www.breaknews.com/large');
  const popup = await driver.openPopup(tab); // grants activeTab until the tab goes elsewhere
  await popup.waitFor('.cb-row');
  await popup.close().catch(() => undefined);
  const control = await driver.openExtensionPage('manifest.json');
  await tab.bringToFront();
  const tabId = await findTab(control);
  let unrestored = 0;
  for (let seed = 1; seed <= pages; seed++) {
    await tab.evaluate(growPage, seed);
    const before = await tab.evaluate(takeState);
    await control.evaluate(toggle, tabId);
    const stood = await tab.evaluate(() => document.querySelector('clean-break-reader') !== null);
    await control.evaluate(toggle, tabId);
    const after = await tab.evaluate(takeState);
    if (!stood || JSON.stringify(after) !== JSON.stringify(before)) unrestored++;
  }
  await control.close();
  await tab.close();
  return unrestored;
}

/** What of the extension's API is called from its own page here. */
interface Api {
  readonly tabs: { query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]> };
  readonly scripting: {
    insertCSS(injection: object): Promise<void>;
    executeScript(injection: object): Promise<readonly { readonly result?: unknown }[]>;
  };
}

async function findTab(control: Page): Promise<number> {
  return control.evaluate(async () => {
    const { chrome: api } = globalThis as unknown as { chrome: Api };
    const tabs = await api.tabs.query({});
    return tabs.find(({ url }) => url?.endsWith('/large'))?.id ?? -1;
  });
}

/** What the toolbar's command does, called in a page of the extension. */
async function toggle(tabId: number): Promise<void> {
  const { chrome: api } = globalThis as unknown as { chrome: Api };
  const target = { tabId };
  const [there] = await api.scripting.executeScript({
    target,
    func: () => {
      const { cleanBreakReader: reader, cleanBreakShow: show } = globalThis as OwnWorld;
      reader?.close();
      return { closed: reader !== undefined, prepared: show !== undefined };
    },
  });
  const state = there?.result as { closed: boolean; prepared: boolean } | undefined;
  if (state?.closed) return;
  if (!state?.prepared) {
    await api.scripting.insertCSS({ target, files: ['/assets/reader-sheet.css'], origin: 'USER' });
    await api.scripting.executeScript({ target, files: ['/reader-page.js'] });
  }
  const [known] = await api.scripting.executeScript({ target, files: ['/read-known.js'] });
  if (!known?.result) await api.scripting.executeScript({ target, files: ['/extract.js'] });
  await api.scripting.executeScript({ target, func: () => (globalThis as OwnWorld).cleanBreakShow?.() });
}

/** Grows a random page out of a seed, in the page: nested elements, styles, forms with input, a focus, a scroll position. */
function growPage(seed: number) {
  let state = seed * 2654435761;
  const below = (limit: number) => {
    state = Math.imul(state ^ (state >>> 15), 2246822507) ^ Math.imul(state ^ (state >>> 13), 3266489909);
    return (state >>> 0) % limit;
  };
  const names = 'div p section ul li span table form input textarea details iframe h2 a'.split(' ');
  const styles =
    '||display:none|position:fixed;top:0|visibility:visible|overflow:scroll;height:80px|transform:scale(.9)'.split('|');
  document.body.replaceChildren();
  const made: Element[] = [document.body];
  for (let at = 0; at < 20 + below(60); at++) {
    const element = document.createElement(names[below(names.length)] ?? 'div');
    const style = styles[below(styles.length)];
    if (style) element.setAttribute('style', style);
    if (below(3) === 0) element.setAttribute('class', `c${below(9)}`);
    if (below(4) === 0) element.setAttribute('hidden', '');
    element.append(`글 ${below(999)} text`);
    (made[below(made.length)] ?? document.body).append(element);
    made.push(element);
    if (element instanceof HTMLInputElement) element.value = `v${below(99)}`;
  }
  const tall = document.createElement('div');
  tall.style.height = `${below(4000)}px`;
  document.body.append(tall);
  const fields = made.filter((element) => element.matches('input, textarea, a'));
  (fields[below(fields.length || 1)] as HTMLElement | undefined)?.focus();
  scrollTo(0, below(2000));
}

/** What must be the same afterwards: the DOM, the scroll position, the focus, what is typed. */
function takeState() {
  const focused = document.activeElement;
  return {
    html: document.documentElement.outerHTML,
    scroll: [scrollX, scrollY],
    focus: focused === null ? -1 : [...document.querySelectorAll('*')].indexOf(focused),
    values: [...document.querySelectorAll('input')].map(({ value }) => value),
  };
}
