// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openHerePanel } from '../../entrypoints/popup/open-here-panel.ts';

const tab = { id: 7, url: 'https://www.example.com/1', loading: false } as Parameters<typeof openHerePanel>[1];

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
});

describe('the box that has a site open in the reader by itself', () => {
  it.each([
    ['is ticked where that was chosen and the browser gives access', ['example.com'], true, true, []],
    ['says so where the browser gives none any more', ['example.com'], false, false, ['openHereWithdrawn']],
    ['says nothing where it was never chosen', [], false, false, []],
  ])('%s', async (_, openOn, granted, ticked, words) => {
    await fakeBrowser.storage.local.set({ openOn });
    const contains = vi.fn(async () => granted);
    Object.assign(fakeBrowser.permissions, { contains });
    const told: string[] = [];
    const box = openHerePanel(document, tab, (said) => void told.push(said))[0]?.querySelector('input');
    await vi.waitFor(() => expect(contains).toHaveBeenCalled());
    await new Promise((done) => setTimeout(done));
    expect([box?.checked, told]).toEqual([ticked, words]);
  });
});
