import { describe, expect, it } from 'vitest';
import { covers, toGiveBack } from '../../src/browser/access.ts';

describe('a match pattern', () => {
  it.each([
    ['*://*.breaknews.com/*', 'm.breaknews.com', true],
    ['*://*.breaknews.com/*', 'breaknews.com', true],
    ['*://*.breaknews.com/*', 'notbreaknews.com', false],
    ['*://www.example.com/*', 'www.example.com', true],
    ['*://www.example.com/*', 'm.www.example.com', false],
    ['https://*/*', 'www.example.com', true],
    ['<all_urls>', 'www.example.com', true],
    ['nonsense', 'www.example.com', false],
  ])('%s covers %s: %s', (pattern, host, does) => {
    expect(covers([pattern], host)).toBe(does);
  });
});

describe('access that is given back', () => {
  const [below, exact] = ['*://*.example.com/*', '*://www.example.com/*'];
  it.each([
    ['what was dropped', [below], [below], [], [below]],
    ['nothing while nothing was dropped', [below, exact], [], [], []],
    ['both kinds of pattern for one site', [below, exact], [exact], [], [below, exact]],
    ['nothing that the other wish needs', [below, exact], [below], [exact], []],
    ['the wider one too that both wishes rested on, once the second goes', [below], [exact], [], [below]],
    ['nothing of other sites', [below, '*://*.example.org/*'], [below], ['*://*.example.org/*'], [below]],
    ['nothing of a neighbour whose name ends alike', ['*://*.notexample.com/*'], [below], [], []],
    ['nothing that covers every site', ['*://*/*', '<all_urls>', 'https://*/*'], [below], [], []],
  ] as const)('is %s', (_, granted, dropped, wished, given) => {
    expect(toGiveBack(granted, dropped, wished)).toEqual(given);
  });
});
