import { describe, expect, it } from 'vitest';
import { findBarrier } from '../../src/browser/find-barrier.ts';

/** What the two browsers were seen to answer. */
const missing = 'Error: Missing host permission for the tab';
const mustRequest =
  'Error: Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

describe('findBarrier', () => {
  it.each([
    ['chrome://version/', 'Error: Cannot access a chrome:// URL', 'browser-page'],
    [undefined, 'Error: Cannot access a chrome:// URL', 'browser-page'],
    [undefined, 'Error: The extensions gallery cannot be scripted.', 'browser-page'],
    ['about:license', missing, 'browser-page'],
    ['view-source:http://www.breaknews.com/1', missing, 'browser-page'],
    ['https://addons.mozilla.org/', missing, 'browser-page'],
    ['https://oauth.accounts.firefox.com/', missing, 'browser-page'],
    ['http://www.breaknews.com/paper.pdf', missing, 'pdf'],
    ['http://www.breaknews.com/paper.PDF?page=2', missing, 'pdf'],
    ['file:///home/reader/article.html', missing, 'file'],
    ['http://www.breaknews.com/1', 'Error: Frame with ID 0 is showing error page', 'not-loaded'],
    ['http://www.breaknews.com/paper.pdf', 'Error: Frame with ID 0 is showing error page', 'not-loaded'],
    ['http://www.breaknews.com/1', missing, undefined],
    ['http://www.breaknews.com/about.pdf.html', missing, undefined],
    ['https://myaddons.mozilla.org.example/', missing, undefined],
    [undefined, mustRequest, undefined],
    [undefined, '', undefined],
  ])('%s, %s: %s', (url, refusal, expected) => {
    expect(findBarrier(url, refusal)).toBe(expected);
  });

  it('knows what Firefox shows in a page’s place by its picture', () => {
    const picture = 'chrome://global/skin/icons/info.svg';
    expect(findBarrier('http://www.breaknews.com/1', missing, picture)).toBe('not-loaded');
    const paper = 'chrome://global/skin/icons/pdf.svg';
    expect(findBarrier('http://www.breaknews.com/paper', missing, paper)).toBe('pdf');
    expect(findBarrier('about:config', missing, picture)).toBe('browser-page');
    expect(findBarrier('http://www.breaknews.com/1', missing, 'http://www.breaknews.com/favicon.ico')).toBeUndefined();
  });
});
