// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cleaningSection } from '../../entrypoints/options/cleaning-section.ts';
import { ownSitesSection } from '../../entrypoints/options/own-sites-section.ts';

const { local } = fakeBrowser.storage;
const told: string[] = [];
const tell = (words: string) => void told.push(words);

beforeEach(() => {
  fakeBrowser.reset();
  told.length = 0;
  vi.stubGlobal('navigator', { locks: { request: (_name: string, run: () => unknown) => run() } });
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
});

afterEach(() => vi.unstubAllGlobals());

const sections: readonly (readonly [string, Record<string, unknown>, () => Promise<HTMLElement>])[] = [
  ['cleaning', { cleaning: { never: ['a.com', 'b.com'] } }, async () => cleaningSection(document, tell)],
  ['own sites', { openOn: ['a.com', 'b.com'] }, () => ownSitesSection(document, tell)],
];

describe.each(sections)('the list of sites in the part on %s', (_, stored, open) => {
  const lines = () =>
    [...document.querySelectorAll('li')].map(({ textContent }) => textContent?.match(/^[ab]\.com/)?.[0]);
  const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('li button')];
  const press = async () => {
    document.body.replaceChildren(await open());
    await vi.waitFor(() => expect(lines()).toEqual(['a.com', 'b.com']));
    expect(buttons().map((button) => button.getAttribute('aria-label'))).toEqual(
      ['a.com', 'b.com'].map((host) => expect.stringMatching(`: ${host}$`)),
    );
    buttons()[0]?.focus();
    buttons()[0]?.click();
  };

  it('is one shorter at a press, and the keyboard is on the line that took its place', async () => {
    await local.set(stored);
    await press();
    await vi.waitFor(() => expect(lines()).toEqual(['b.com']));
    expect(document.activeElement).toBe(buttons()[0]);
    expect(told.join('')).toBe('');
  });

  it('says so where the browser would not store it', async () => {
    await local.set(stored);
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('full'));
    await press();
    await vi.waitFor(() => expect(told).toEqual(['cleaningNotKept']));
    expect(lines()).toEqual(['a.com', 'b.com']);
  });
});
