import { describe, expect, it } from 'vitest';
import { covers } from '../../src/browser/access.ts';

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
