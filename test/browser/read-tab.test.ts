import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askTab } from '../../src/browser/read-tab.ts';

const found = {
  state: 'article',
  article: { url: 'https://paper.example/news/1', site: 'generic', title: '제목', blocks: [], excluded: [] },
} as const;
const nothing = { state: 'no-article', reason: 'empty' } as const;

let asked: string[] = [];
let answers: Readonly<Record<string, readonly unknown[]>> = {};

/** A tab whose scripts answer what they are told to, each time the next; what they are not told of, nothing. */
beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ files: [file = ''] }: { files: readonly string[] }) => {
      const name = file.slice(1, -3);
      const before = asked.filter((other) => other === name).length;
      asked.push(name);
      return [{ result: answers[name]?.[before] ?? null }];
    },
  });
});

describe('asking a tab for its article', () => {
  it.each<[string, typeof answers, readonly string[], unknown]>([
    ['by the known road', { 'read-known': [found] }, ['read-known'], found],
    ['by the general road', { extract: [found] }, ['read-known', 'extract'], found],
    ['by Readability', { extract: [nothing], 'read-again': [found] }, ['read-known', 'extract', 'read-again'], found],
    ['where there is none', { extract: [nothing] }, ['read-known', 'extract', 'read-again'], nothing],
    [
      'once more where it has gone to another page meanwhile',
      { 'read-known': [null, found] },
      ['read-known', 'extract', 'read-known'],
      found,
    ],
  ])('%s', async (_, told, scripts, answer) => {
    answers = told;
    expect(await askTab(1)).toEqual(answer);
    expect(asked).toEqual(scripts);
  });
});
