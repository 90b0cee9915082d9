import type { Page } from 'puppeteer-core';
import type { Driver, Popup } from '../harness/driver.ts';
import { type Answer, html } from '../harness/serve-pages.ts';
import { banner, commentForm, newsxPage } from './newsx-page.ts';

const slot = '<ins id="slot" class="adsbygoogle" style="display:block;height:60px"></ins>';

/** A page with as many banners as its path says, a slot and a comment form. */
export function answerBanners(url: string): Answer | undefined {
  const banners = Number(new URL(url).pathname.slice(1));
  if (!(banners > 0)) return undefined;
  const numbered = Array.from({ length: banners }, (_, at) => banner(at + 1));
  return html(newsxPage(numbered.join('<p>글</p>') + slot + commentForm));
}

/** Opens the popup over a page, does something in it once it knows what is hidden, and closes it. */
export async function inPopup<Result>(
  driver: Driver,
  page: Page,
  act: (popup: Popup) => Promise<Result>,
): Promise<Result> {
  const popup = await driver.openPopup(page);
  await popup.waitFor('.cleaning :is(.cleaning-count, .cleaning-none)');
  const result = await act(popup);
  await popup.close();
  return result;
}

/** The texts of all that a selector finds in the popup. */
export function textOf(popup: Popup, selector: string): Promise<string[]> {
  return popup.evaluate(
    (view, asked) => [...view.document.querySelectorAll(asked)].map((one) => one.textContent ?? ''),
    selector,
  );
}
