// @vitest-environment happy-dom
import DOMPurify from 'dompurify';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import type { Row } from '../../src/article.ts';
import { formats } from '../../src/copy/formats.ts';
import { article, passage, row } from './sample.ts';

const payloads = [
  '<img src=x onerror=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '"><a href="javascript:alert(1)">열기</a>',
  '</p><iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<!--><script>alert(1)</script>-->',
  "' onmouseover=alert(1) x='",
] as const;
const text = fc
  .tuple(fc.constantFrom(...payloads), fc.string({ unit: 'grapheme', maxLength: 12 }))
  .map((parts) => parts.join(''));

beforeEach(() => {
  DOMPurify.removed.length = 0;
});

it.each([payloads[0], payloads[3], payloads[4]])('the oracle finds fault with %s', (payload) => {
  DOMPurify.sanitize(`<p>a</p>${payload}`);
  expect(DOMPurify.removed).not.toEqual([]);
});

/** An address as the browser writes it, whatever went into it. */
const address = fc
  .tuple(fc.constantFrom('https://a.example/', 'http://a.example/?', 'https://a.example/#', 'mailto:'), text)
  .map(([begin, end]) => new URL(begin + end).href);

it('a sanitiser finds nothing to take out of what is copied as rich text', () => {
  const rich = formats
    .map((format) => format.copy)
    .filter((copy) => copy(article, [row('가', 'a')]).html !== undefined);
  expect(rich.length).toBeGreaterThanOrEqual(4);
  fc.assert(
    fc.property(text, text, text, address, fc.nat(), (ko, en, title, href, cut) => {
      const links = [{ start: 0, end: 1 + (cut % ko.length), href }];
      const linked: Row = { ...row(ko, en), ko: [passage('ko', ko, { links })] };
      for (const copy of rich) {
        DOMPurify.removed.length = 0;
        DOMPurify.sanitize(copy({ ...article, title, byline: title }, [linked]).html ?? '');
        expect(DOMPurify.removed).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});
