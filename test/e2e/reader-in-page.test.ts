import { describe, expect, it } from 'vitest';
import { type Answer, html } from '../harness/serve-pages.ts';
import { browsers, pictures, testBrowser } from '../harness/test-browser.ts';
import { answerSample } from '../workbench/sample-site.ts';
import { choose } from './choose.ts';
import { closeWide, openWide } from './open-wide.ts';
import { sampleMarkup } from './sample-pages.ts';

/** The sample with a form and a frame of its own, and the same beset by everything a page can do to what stands in it. */
function answer(url: string): Answer | undefined {
  const { pathname } = new URL(url);
  const form =
    '<form><input id="field" value="half a sentence"></form><iframe id="frame" srcdoc="<p>frame</p>"></iframe>';
  if (pathname === '/form')
    return html(sampleMarkup.replace('</body>', `${form}<div style="height:3000px">end</div></body>`));
  if (pathname === '/hostile')
    return {
      ...html(sampleMarkup.replace('</head>', `${hostile}</head>`)),
      headers: {
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'",
      },
    };
  return answerSample(url);
}

const hostile = `<style>
  html { transform: translateX(50px); filter: blur(3px); font-size: 3px !important; opacity: .5 }
  * { display: none !important; color: red !important; font: 3px cursive !important; user-select: none !important;
      --cb-ink: red !important; --cb-size: 2px !important; -webkit-locale: "ja" !important; position: static !important; visibility: hidden !important }
  p::before { content: "PAGE" !important }
  clean-break-reader { opacity: 0 !important; pointer-events: none !important; inset: 400px !important }
</style><script>
  for (const kind of ['contextmenu', 'selectstart', 'copy', 'keydown'])
    document.addEventListener(kind, (event) => event.preventDefault());
  let thrown = 0;
  new MutationObserver(() => {
    const reader = document.querySelector('clean-break-reader');
    if (reader && thrown++ < 20) reader.remove();
  }).observe(document.documentElement, { childList: true });
</script>`;

describe.each(browsers)('the reader in the page, in %s', (name) => {
  const driver = testBrowser(name, answer);

  it('gives the page back as it was: DOM, scroll, focus, form and frame', async () => {
    const tab = await driver.open('http://www.breaknews.com/form');
    // The popup cleans the page first: what counts is how the reader leaves it.
    const popup = await driver.openPopup(tab);
    await popup.waitFor('.cleaning-count');
    await popup.close();
    await tab.bringToFront();
    const state = () =>
      tab.evaluate(() => ({
        html: document.documentElement.outerHTML,
        scroll: [scrollX, scrollY],
        focus: document.activeElement?.id,
        field: document.querySelector<HTMLInputElement>('#field')?.value,
        frame: document.querySelector<HTMLIFrameElement>('#frame')?.contentWindow?.name,
      }));
    await tab.evaluate(() => {
      scrollTo(0, 400);
      const field = document.querySelector<HTMLInputElement>('#field');
      field?.focus({ preventScroll: true });
      field?.setRangeText('typed ', 0, 0, 'end');
      const frame = document.querySelector<HTMLIFrameElement>('#frame')?.contentWindow;
      if (frame) frame.name = 'kept';
    });
    const before = await state();
    expect(before).toMatchObject({ focus: 'field', frame: 'kept', field: 'typed half a sentence' });
    await openWide(driver, tab);
    await tab.screenshot({ path: `${pictures}/${name}-wide.png` });
    await tab.keyboard.press('End');
    await closeWide(tab);
    expect(await state()).toEqual(before);
    await tab.close();
  });

  it('stands against the page: its CSS, its CSP, its scripts', async () => {
    const tab = await driver.open('http://www.breaknews.com/hostile');
    await openWide(driver, tab);
    await tab.screenshot({ path: `${pictures}/${name}-wide-hostile.png` });
    const seen = await tab.evaluate(() => {
      const reader = document.querySelector('clean-break-reader') as HTMLElement;
      const text = reader.querySelector('.cb-row .cb-ko p') as HTMLElement;
      const { x, y, width, height } = reader.getBoundingClientRect();
      const style = getComputedStyle(text);
      return {
        box: [x, y, width > innerWidth - 30, height === innerHeight],
        style: [style.display, style.visibility, style.fontSize, style.color, style.userSelect],
        before: getComputedStyle(text, '::before').content,
        languages: ['ko', 'en'].map((lang) => {
          const cell = reader.querySelector(`.cb-row .cb-${lang} p`);
          return cell && getComputedStyle(cell).getPropertyValue('-webkit-locale');
        }),
        root: [getComputedStyle(document.documentElement).opacity, getComputedStyle(document.documentElement).filter],
        onTop: document.elementFromPoint(innerWidth / 2, 200)?.closest('clean-break-reader') !== null,
        selectable: reader.dispatchEvent(new Event('selectstart', { bubbles: true, cancelable: true })),
      };
    });
    expect(seen).toEqual({
      box: [0, 0, true, true],
      style: ['block', 'visible', '19px', 'rgb(29, 27, 24)', 'text'],
      before: expect.stringMatching(/^(?:none|normal)$/),
      // By which Chromium chooses glyphs and breaks lines; Firefox keeps it to itself.
      languages: name === 'chromium' ? ['"ko"', '"en"'] : ['', ''],
      root: ['1', 'none'],
      onTop: true,
      selectable: true,
    });
    await closeWide(tab);
    await tab.close();
  });

  it('lets pop-up dictionaries and find in: its text is in the page, the text behind it is not', async () => {
    const tab = await driver.open('http://www.breaknews.com/1');
    await openWide(driver, tab);
    const word = await tab.evaluate(() => {
      const bubble = document.createElement('div');
      bubble.id = 'dictionary';
      bubble.style.cssText =
        'position:fixed;left:200px;top:200px;width:120px;height:60px;z-index:2147483647;background:#fff';
      document.body.append(bubble);
      const text = document.querySelector('.cb-row .cb-ko p') as HTMLElement;
      const { left, top } = text.getBoundingClientRect();
      return document.caretPositionFromPoint(left + 20, top + 12)?.offsetNode.textContent;
    });
    expect(word).toContain('해솔');
    const over = () =>
      tab.evaluate(() => {
        const found = document.elementFromPoint(240, 220);
        return [found?.id, found && getComputedStyle(found).visibility];
      });
    await expect.poll(over).toEqual(['dictionary', 'visible']);
    const found = await tab.evaluate(() => {
      document.querySelector('#dictionary')?.remove();
      const finder = window as unknown as { find(text: string): boolean };
      return { inside: finder.find('Haesol City announced'), behind: finder.find('저작권자') };
    });
    expect(found).toEqual({ inside: true, behind: false });
    await closeWide(tab);
    await tab.close();
  });

  it('lets nobody sit before a dead reader once the extension has been updated', async () => {
    const tab = await driver.open('http://www.breaknews.com/form');
    await openWide(driver, tab);
    await driver.reloadExtension();
    await tab.bringToFront();
    if (name === 'chromium') {
      // The old script lives on without the extension: it says so, and still closes.
      // A key that comes before the tab has the focus again is lost.
      const isTold = async () => {
        await tab.keyboard.press('KeyJ');
        return tab.waitForSelector('.cb-notice button', { timeout: 2_000 }).catch(() => null);
      };
      await expect.poll(isTold, { timeout: 30_000 }).not.toBeNull();
      expect(await tab.evaluate(() => document.querySelector('.cb-notice [role="alert"]')?.textContent)).toMatch(
        /updated/,
      );
      expect(await tab.evaluate(() => document.activeElement?.matches('.cb-row'))).toBe(true);
      await tab.screenshot({ path: `${pictures}/${name}-wide-updated.png` });
      // It has words for what is done in it all the same.
      await tab.keyboard.press('KeyC');
      await expect
        .poll(() => tab.evaluate(() => document.querySelector('[role="status"]')?.textContent))
        .toBe('Copied.');
      await choose(tab, 'study', 'en');
      await choose(tab, 'first', 'en');
      const said = await tab.evaluate(() =>
        ['.cb-reveal', '.cb-minutes-all', '.cb-note summary'].map((part) => document.querySelector(part)?.textContent),
      );
      expect(said).toEqual(['Show English', '1 min read', 'Machine translation by Google, says the publisher']);
      await closeWide(tab);
    }
    // Firefox has taken the old script away, and the new one what it left.
    await expect.poll(() => tab.evaluate(() => document.querySelector('clean-break-reader'))).toBeNull();
    expect(
      await tab.evaluate(() => document.querySelector('#field')?.checkVisibility({ visibilityProperty: true })),
    ).toBe(true);
    await tab.close();
  });
});
