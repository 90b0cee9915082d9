// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openInNewTabs } from '../../src/reader/open-in-new-tabs.ts';
import { renderPassage } from '../../src/reader/render-cell.ts';
import { linkedPassage } from './linked-passage.ts';
import { passage } from './sample-reading.ts';

const href = 'https://a.example/?a=1&b="2"';

describe('the text of a passage', () => {
  it('has its links where they are', () => {
    const made = renderPassage(document, passage('ko', '가 나 다', { links: [{ start: 2, end: 3, href }] }));
    expect([...made.childNodes].map((node) => node.textContent)).toEqual(['가 ', '나', ' 다']);
    expect(made.querySelector('a')?.getAttribute('href')).toBe(href);
  });

  it('takes a link over a line break', () => {
    const made = renderPassage(document, passage('ko', '봄\n꽃', { links: [{ start: 0, end: 3, href }] }));
    expect(made.querySelector('a')?.innerHTML).toBe('봄<br>꽃');
  });

  it('shows the text, no more and no less, and a link for each', () => {
    fc.assert(
      fc.property(linkedPassage(), (one) => {
        const { kind, text, links = [] } = one;
        const made = renderPassage(document, one);
        for (const line of made.querySelectorAll('br')) line.replaceWith('\n');
        expect(made.textContent).toBe(kind === 'table' ? text.replace(/[\t\n]/g, '') : text);
        expect([...made.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent])).toEqual(
          links.map(({ start, end, href: address }) => [address, text.slice(start, end)]),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('stands ten thousand links', () => {
    const links = Array.from({ length: 10_000 }, (_, at) => ({ start: 2 * at, end: 2 * at + 1, href }));
    const made = renderPassage(document, passage('ko', '가 '.repeat(10_000).trim(), { links }));
    expect(made.querySelectorAll('a')).toHaveLength(10_000);
  });

  it('leads, in a room that can go nowhere, to new tabs that learn nothing of it', () => {
    const root = document.createElement('div');
    root.append(renderPassage(document, passage('ko', '가', { links: [{ start: 0, end: 1, href }] })));
    openInNewTabs(root);
    expect(root.querySelector('a')?.outerHTML).toContain(
      'target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer"',
    );
  });
});
