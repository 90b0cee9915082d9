import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bringScripts } from '../../src/browser/bring-scripts.ts';
import { readCleaningSettings } from '../../src/browser/cleaning-store.ts';
import { keepRequests } from '../../src/browser/keep-requests.ts';
import { offerReader } from '../../src/browser/offer-reader.ts';
import type { Sender } from '../../src/browser/own-sender.ts';
import { showCount } from '../../src/browser/show-count.ts';
import { stylePages } from '../../src/browser/style-page.ts';
import { sendFrom } from './send-from.ts';

const own = { url: 'http://www.example.com/1', frameId: 0, tab: { id: 7 } };
const style = { kind: 'page-style', on: true, attribute: 'data-abcdefghij', site: 'newsx', rules: ['.x', '.y{'] };

/** What a script of ours may send, one of each kind that the background answers from a page. */
const messages = [
  ['bring-script', { kind: 'bring-script', part: 'aligner' }],
  ['clutter-count', { kind: 'clutter-count', count: 3 }],
  ['keep-rule', { kind: 'keep-rule', selector: '.promo' }],
  ['open-by-itself', { kind: 'open-by-itself' }],
  ['page-style', style],
  ['place-read', { kind: 'place-read', fingerprint: 'abc', row: 2 }],
] as const;

/** All that the background did to the browser. */
let done: string[];
/** Whether the browser lets it. */
let isAllowed: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  done = [];
  isAllowed = true;
  const act = (name: string) => async (given: unknown) => {
    if (!isAllowed) throw new Error('no access');
    done.push(`${name} ${JSON.stringify(given)}`);
    return [{}];
  };
  vi.stubGlobal('navigator', { locks: { request: (_name: string, run: () => unknown) => run() } });
  Object.assign(fakeBrowser.scripting, {
    executeScript: act('script'),
    insertCSS: act('sheet'),
    removeCSS: act('no sheet'),
  });
  Object.assign(fakeBrowser.action, { setBadgeText: act('badge'), setBadgeBackgroundColor: async () => undefined });
  for (const event of [fakeBrowser.commands.onCommand, fakeBrowser.contextMenus.onClicked])
    Object.assign(event, { addListener: () => undefined });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(act('store') as never);
  showCount();
  offerReader();
  bringScripts();
  stylePages(({ rules }) => rules.map((rule) => `${rule}{}`));
  keepRequests();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const send = (sender: Sender, message: unknown): Promise<unknown> => {
  sendFrom(sender);
  return fakeBrowser.runtime.sendMessage(message);
};

describe('the background', () => {
  it.each(messages)('does what a page’s own script asks: %s', async (_, message) => {
    await send(own, message);
    await vi.waitFor(() => expect(done).not.toEqual([]));
    expect(done.join('\n')).toMatch(/7|store/);
  });

  it.each(messages)('does nothing for others that ask the same: %s', async (_, message) => {
    const others: readonly Sender[] = [
      { ...own, id: 'another extension' },
      { ...own, frameId: 3 },
      { ...own, tab: undefined, id: 'another extension' },
      { ...own, tab: {} },
    ];
    for (const other of others) expect(await send(other, message)).toBeUndefined();
    expect(done).toEqual([]);
  });

  it.each([
    ['a script that is not offered', { kind: 'bring-script', part: '../popup' }],
    ['a count that is none', { kind: 'clutter-count', count: 1.5 }],
    ['a rule that would end its block', { kind: 'keep-rule', selector: 'a{} b' }],
    ['another attribute', { ...style, attribute: 'style' }],
    ['an attribute with more behind it', { ...style, attribute: 'data-abcdefghij]{}' }],
    ['a site of no such name', { ...style, site: '../x' }],
    ['rules that are no list', { ...style, rules: '.x' }],
    ['a place that is no fingerprint', { kind: 'place-read', fingerprint: 'http://www.example.com', row: 2 }],
    ['a place before the first', { kind: 'place-read', fingerprint: 'abc', row: -1 }],
    ['a word', 'page-style'],
    ['nothing', null],
  ])('does nothing for %s', async (_, message) => {
    expect(await send(own, message)).toBeUndefined();
    expect(done).toEqual([]);
  });

  it('styles with safe rules alone, says what sheet is in force, and takes it out again', async () => {
    expect(await send(own, style)).toEqual({ done: true });
    expect(await send(own, { ...style, on: false })).toEqual({ done: true });
    const sheet = JSON.stringify({
      target: { tabId: 7, frameIds: [0] },
      css: '.x{}\n:root{container-name:data-abcdefghij}',
      origin: 'USER',
    });
    expect(done).toEqual([`no sheet ${sheet}`, `sheet ${sheet}`, `no sheet ${sheet}`]);
  });

  it('says that it could not, where the browser forbids it', async () => {
    isAllowed = false;
    expect(await send(own, style)).toEqual({ done: false });
    expect(await send(own, { kind: 'keep-rule', selector: '.promo' })).toEqual({ kept: false });
    expect(await send(own, { kind: 'bring-script', part: 'aligner' })).toBeUndefined();
    expect(await send(own, { kind: 'clutter-count', count: 3 })).toBeUndefined();
  });

  it('keeps a rule for the host it was picked on, and says so only where there was room for it', async () => {
    vi.mocked(fakeBrowser.storage.local.set).mockRestore();
    expect(await send(own, { kind: 'keep-rule', selector: '.promo' })).toEqual({ kept: true });
    expect((await readCleaningSettings()).rules).toEqual({ 'example.com': ['.promo'] });
    const full = Array.from({ length: 200 }, (_, at) => `.x${at}`);
    await fakeBrowser.storage.local.set({ cleaning: { rules: { 'example.com': full } } });
    expect(await send(own, { kind: 'keep-rule', selector: '.promo' })).toEqual({ kept: false });
    expect(await send({ ...own, url: 'about:blank' }, { kind: 'keep-rule', selector: '.promo' })).toEqual({
      kept: false,
    });
  });

  it.each([
    [0, ''],
    [-1, ''],
    [12, '12'],
    [1000, '999'],
  ])('shows %i hidden things as "%s"', async (count, text) => {
    await send(own, { kind: 'clutter-count', count });
    expect(done).toEqual([`badge ${JSON.stringify({ tabId: 7, text })}`]);
  });
});
