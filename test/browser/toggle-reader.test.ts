import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type OpenReader, openReaderQuietly, showReading } from '../../src/browser/toggle-reader.ts';

const world = globalThis as OpenReader;
const article = { url: 'http://www.example.com/1', site: 'generic', title: '도서관', blocks: [], excluded: [] };
const reading = { state: 'no-article', reason: 'list' } as const;
let shown: unknown[];

interface Injection {
  readonly files?: readonly string[];
  readonly args?: readonly unknown[];
  readonly func?: (...args: readonly unknown[]) => unknown;
}

/** A page without a reader, whose world is the test's own: what is injected runs here. */
beforeEach(() => {
  fakeBrowser.reset();
  shown = [];
  delete world.cleanBreakShow;
  delete world.cleanBreakReader;
  const run = ({ files = [], func, args = [] }: Injection): unknown => {
    if (func !== undefined) return func(...args);
    if (files.includes('/reader-page.js'))
      world.cleanBreakShow = async (given) => {
        shown.push(given);
        world.cleanBreakReader = { close: () => delete world.cleanBreakReader };
      };
    return files.includes('/read-known.js') ? { state: 'article', article } : undefined;
  };
  Object.assign(fakeBrowser.scripting, {
    insertCSS: async () => undefined,
    executeScript: async (injection: Injection) => [{ result: await run(injection) }],
  });
});

describe('opening the reader in a page', () => {
  it('prepares a page anew that was loaded anew since', async () => {
    await showReading(1, reading);
    expect(shown).toEqual([reading]);
  });

  it('closes it where it is open', async () => {
    await showReading(1, reading);
    await showReading(1, reading);
    expect([shown.length, world.cleanBreakReader]).toEqual([1, undefined]);
  });

  it('by itself leaves a reader open that somebody opened meanwhile', async () => {
    await showReading(1, reading);
    await openReaderQuietly(1);
    expect([shown.length, world.cleanBreakReader === undefined]).toEqual([1, false]);
  });

  it('by itself opens it on an article', async () => {
    await openReaderQuietly(1);
    expect(shown).toEqual([undefined]);
  });
});
