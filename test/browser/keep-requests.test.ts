import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askToKeep } from '../../src/browser/ask-to-keep.ts';
import { readCleaningSettings } from '../../src/browser/cleaning-store.ts';
import { keepRequests } from '../../src/browser/keep-requests.ts';
import { readOwnSites } from '../../src/browser/own-sites.ts';
import { changePlaces, forgetPlaces, keepPlace, recallPlace } from '../../src/browser/places.ts';
import { sendFrom } from './send-from.ts';

const host = 'www.example.com';
const article = `http://${host}/1`;
const chooseSite = (list: 'never' | 'always' | 'open', site: string, on: boolean) =>
  askToKeep({ kind: 'choose-site', list, host: site, on });
const inPage = { url: article, frameId: 0, tab: { id: 7 } };

beforeEach(() => {
  fakeBrowser.reset();
  const held = new Map<string, Promise<unknown>>();
  const request = (name: string, run: () => Promise<unknown>) => {
    const done = (held.get(name) ?? Promise.resolve()).then(run);
    held.set(name, done);
    return done;
  };
  vi.stubGlobal('navigator', { locks: { request } });
  sendFrom({});
  keepRequests();
});

afterEach(() => vi.unstubAllGlobals());

describe('what the background keeps', () => {
  it('is every choice of several made at once', async () => {
    const kept = await Promise.all([
      chooseSite('open', host, true),
      chooseSite('open', 'example.org', true),
      chooseSite('never', host, true),
      chooseSite('always', host, true),
      chooseSite('open', host, false),
    ]);
    expect(kept).toEqual([true, true, true, true, true]);
    expect(await readOwnSites()).toEqual(['example.org']);
    expect(await readCleaningSettings()).toMatchObject({ never: [host], always: [host] });
  });

  it('is no choice that a page’s script sends, and none of no shape', async () => {
    sendFrom(inPage);
    expect(await chooseSite('never', host, true)).toBe(false);
    sendFrom({});
    expect(await chooseSite('never', 'no host', true)).toBe(false);
    expect(await readCleaningSettings()).toMatchObject({ never: [] });
  });

  it('is the place read last, from a page too, the newest of each article first', async () => {
    sendFrom(inPage);
    await Promise.all([keepPlace(article, 3), keepPlace(`${article}2`, 5), keepPlace(`${article}#end`, 4)]);
    expect([await recallPlace(article), await recallPlace(`${article}2`)]).toEqual([4, 5]);
    expect(await forgetPlaces()).toBe(true);
    expect(await recallPlace(article)).toBeUndefined();
  });

  it('is no more than the places of three hundred articles, and the sites of five hundred', async () => {
    for (let at = 0; at <= 300; at++) await changePlaces(`f${at}`, at);
    const { places } = await fakeBrowser.storage.local.get('places');
    expect(places).toHaveLength(300);
    expect((places as unknown[][])[0]).toEqual(['f300', 300]);
    await fakeBrowser.storage.local.set({ openOn: Array.from({ length: 600 }, (_, at) => `s${at}.com`) });
    expect(await readOwnSites()).toHaveLength(500);
  });

  it('is said not to be kept where the browser stores nothing, and where nobody answers', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    expect(await chooseSite('open', host, true)).toBe(false);
    expect(await forgetPlaces()).toBe(false);
    vi.restoreAllMocks();
    Object.assign(fakeBrowser.runtime, { sendMessage: () => Promise.reject(new Error('nobody there')) });
    expect(await chooseSite('open', host, true)).toBe(false);
  });
});
