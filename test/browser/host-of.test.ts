import { describe, expect, it } from 'vitest';
import { hostOf } from '../../src/browser/host-of.ts';

describe('the host an address belongs to', () => {
  it.each([
    ['https://www.breaknews.com/1083467', 'breaknews.com'],
    ['http://m.breaknews.com:8080/', 'm.breaknews.com'],
    ['http://localhost/1', 'localhost'],
    ['http://한겨레.한국/', 'xn--h89at9srwx.xn--3e0b707e'],
    ['file:///home/reader/page.html', undefined],
    ['chrome://extensions/', undefined],
    ['about:blank', undefined],
    ['no address', undefined],
    [undefined, undefined],
  ])('is of %s %s', (url, host) => expect(hostOf(url)).toBe(host));
});
