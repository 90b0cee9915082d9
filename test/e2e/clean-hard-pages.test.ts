import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { pagesByPath } from '../harness/serve-pages.ts';
import { browsers, testBrowser } from '../harness/test-browser.ts';
import { isSeen } from './is-seen.ts';
import { banner, newsxPage } from './newsx-page.ts';

/** What a script may ask an element, and a form answers with its control of that name. */
const names = `parentElement parentNode nextSibling previousSibling firstChild lastChild childNodes children
  firstElementChild lastElementChild nextElementSibling previousElementSibling childElementCount nodeType nodeName
  localName tagName id className classList textContent innerText innerHTML outerHTML ownerDocument isConnected
  shadowRoot attributes baseURI style hidden dataset closest matches querySelector querySelectorAll getAttribute
  setAttribute removeAttribute hasAttribute toggleAttribute getAttributeNames contains compareDocumentPosition
  getElementsByTagName getElementsByClassName cloneNode appendChild append remove replaceWith getRootNode
  hasChildNodes normalize isEqualNode getBoundingClientRect getClientRects scrollIntoView addEventListener
  removeEventListener dispatchEvent focus contentEditable isContentEditable`.split(/\s+/);

/** A form for each name, with a banner in it, and one with all names around the whole page. */
const forms = names
  .map((name, at) => `<form class="one"><input type="hidden" name="${name}">${banner(at + 1)}<p>소식 ${at}</p></form>`)
  .join('');
const all = `<form id="all">${names.map((name) => `<input type="hidden" name="${name}">`).join('')}${banner(1)}
<p id="news">소식</p><div class="bn" id="late"></div></form>`;

describe.each(browsers)('pages that are hard to walk in %s', (name) => {
  const driver = testBrowser(name, pagesByPath({ '/1': newsxPage(forms), '/2': newsxPage(all), '/3': newsxPage('') }));
  let page: Page;

  beforeAll(async () => {
    page = await driver.open('http://www.breaknews.com/1');
  });

  const clutterSeen = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.center_bn')]
        .filter((box) => box.getBoundingClientRect().height > 0)
        .map((box) => box.parentElement?.querySelector('input')?.getAttribute('name')),
    );

  it('cleans forms whose controls are named as what is asked of them', async () => {
    await expect.poll(clutterSeen).toEqual([]);
    expect(await page.evaluate(() => [...document.querySelectorAll('p')].every((p) => p.offsetHeight > 0))).toBe(true);
  });

  it('cleans what comes into them later', async () => {
    await page.evaluate((late) => {
      for (const form of document.forms) Element.prototype.insertAdjacentHTML.call(form, 'beforeend', late);
    }, banner(100));
    await expect.poll(clutterSeen).toEqual([]);
  });

  it('cleans a page that stands in one with all names, and gives it back', async () => {
    await page.goto('http://www.breaknews.com/2');
    await expect.poll(() => isSeen(page, '#banner1')).toBe(false);
    await page.evaluate(() => document.querySelector('#late')?.append('AD'));
    await expect.poll(() => isSeen(page, '#late')).toBe(false);
    expect(await isSeen(page, '#news')).toBe(true);
    const popup = await driver.openPopup(page);
    await popup.waitFor('.cleaning-switch');
    await popup.evaluate((view) => view.document.querySelector<HTMLElement>('.cleaning-switch')?.click());
    await expect.poll(() => isSeen(page, '#banner1')).toBe(true);
    expect(await isSeen(page, '#late')).toBe(true);
    await popup.close();
  });

  it.each([500, 10_000])('finds a banner %i boxes deep', async (depth) => {
    await page.goto('http://www.breaknews.com/3');
    await page.evaluate(
      (levels, inside) => {
        const root = document.createElement('section');
        // Chromium cannot lay out what is nested so deep.
        root.style.display = 'none';
        let box: Element = root;
        for (let level = 0; level < levels; level++) {
          box.append(document.createElement('b'), document.createElement('section'));
          box = box.lastElementChild as Element;
        }
        box.insertAdjacentHTML('beforeend', `${inside}<div class="bn" id="label">광고</div><p>글</p>`);
        document.body.append(root);
      },
      depth,
      banner(1),
    );
    const marked = () =>
      page.evaluate(() =>
        ['banner1', 'label'].map((id) =>
          document
            .getElementById(id)
            ?.getAttributeNames()
            .some((name) => /^data-[a-z]{10}$/.test(name)),
        ),
      );
    await expect.poll(marked).toEqual([true, true]);
  });

  it('looks through the beginning of a page without end, and says that it left the rest', async () => {
    await page.goto('http://www.breaknews.com/3');
    await page.evaluate(
      (first, last) => {
        const root = document.createElement('section');
        // To lay out so much takes a browser longer than to look through it.
        root.style.display = 'none';
        root.innerHTML = `${first}${'<p><b>글</b></p>'.repeat(400_000)}${last}`;
        document.body.append(root);
      },
      banner(1),
      banner(2),
    );
    const popup = await driver.openPopup(page);
    await popup.waitFor('.cleaning-cut-short');
    await popup.close();
    const isMarked = (id: string) =>
      page.evaluate(
        (one) =>
          document
            .getElementById(one)
            ?.getAttributeNames()
            .some((name) => /^data-[a-z]{10}$/.test(name)),
        id,
      );
    expect([await isMarked('banner1'), await isMarked('banner2')]).toEqual([true, false]);
  });
});
