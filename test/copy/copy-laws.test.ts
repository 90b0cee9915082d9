// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/article.ts';
import { escapeHtml } from '../../src/copy/escape-html.ts';
import { escapeMarkdown } from '../../src/copy/escape-markdown.ts';
import { formats } from '../../src/copy/formats.ts';
import { oneLine, plainText } from '../../src/copy/plain-text.ts';
import { article, passage } from './sample.ts';

const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</td></table><svg onload=alert(1)>',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '&#60;b&#62;',
  '\u202eabc',
  '\u0000',
  '\u0007',
  '\ud800',
  'a\tb',
  'a\r\nb',
  '=cmd|x',
  '| a |',
  '"',
  "'",
  '`',
  '\\',
  '가나다',
);
const text = fc
  .array(
    fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 8 })),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const row = fc.record({ ko: text, en: text, other: text }).map(
  ({ ko, en, other }): Row => ({
    ko: ko === '' ? [] : [passage('ko', ko)],
    en: en === '' ? [] : [passage('en', en, { kind: 'quotation' })],
    other: other === '' ? [] : [passage('other', other)],
    confidence: 0.5,
  }),
);
const rows = fc.array(row, { maxLength: 5 });

describe('what is copied', { timeout: 30_000 }, () => {
  it('as HTML holds the elements written here and no others, and shows the text itself', () => {
    fc.assert(
      fc.property(rows, text, (some, title) => {
        for (const { copy } of formats) {
          const { html } = copy({ ...article, title, subtitle: title, url: `http://www.example.com/?${title}` }, some);
          if (html === undefined) continue;
          const page = new DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html');
          const elements = [...page.body.querySelectorAll('*')];
          const names = elements.map(({ localName }) => localName);
          expect(names.filter((name) => !allowed.includes(name))).toEqual([]);
          const attributes = elements.flatMap((element) => element.getAttributeNames());
          expect(attributes.filter((name) => !['lang', 'colspan', 'href'].includes(name))).toEqual([]);
        }
      }),
    );
  });

  it('escapes any text so that it is shown as it is', () => {
    fc.assert(
      fc.property(text, (any) => {
        const escaped = escapeHtml(any);
        expect(escaped).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
        expect(unescapeHtml(escaped)).toBe(any);
      }),
    );
  });

  it('holds no control character and no turn of direction', () => {
    fc.assert(
      fc.property(rows, text, (some, title) => {
        for (const { copy } of formats) {
          const { text: plain, html = '' } = copy({ ...article, title, byline: title }, some);
          expect(plain + html).not.toMatch(/[^\P{Cc}\n\r\t]|[\u202a-\u202e\u2066-\u2069]/u);
        }
      }),
    );
  });

  it('as lines of cells keeps its columns whatever the text, and gives the cells back', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const pairs = some.filter(({ ko, en }) => side(ko) !== '' && side(en) !== '');
        const anki = linesOf('anki', some).slice(4);
        expect(anki.map((line) => line.split('\t').slice(0, 2).map(unquote))).toEqual(
          pairs.map(({ ko, en }) => [oneLine(side(ko)), oneLine(side(en))]),
        );
        const sheet = linesOf('spreadsheet', some).slice(1);
        expect(sheet.map((line) => line.split('\t').length)).toEqual(pairs.map(() => 4));
        expect(sheet.flatMap((line) => line.split('\t')).filter((cell) => /^"?\s*[=+\-@]/.test(cell))).toEqual([]);
        expect(
          linesOf('table', some)
            .map((line) => line.split('\t').length)
            .filter((columns) => columns !== 2),
        ).toEqual([]);
      }),
    );
  });

  it('as Markdown can be taken back to the text', () => {
    fc.assert(
      fc.property(text, (any) => {
        const lines = plainText(any)
          .replace(/\t/g, ' ')
          .split('\n')
          .filter((line) => line !== '');
        const back = escapeMarkdown(any)
          .split('\\\n')
          .map((line) => line.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
        expect(back.filter((line) => line !== '')).toEqual(lines);
      }),
    );
  });

  it('is the same twice', () => {
    fc.assert(
      fc.property(rows, (some) => {
        for (const { copy } of formats) expect(copy(article, some)).toEqual(copy(article, some));
      }),
    );
  });
});

const allowed = ['h1', 'h2', 'p', 'blockquote', 'br', 'table', 'tbody', 'tr', 'td', 'a'];

function linesOf(id: string, some: readonly Row[]): string[] {
  const copied = formats.find((one) => one.id === id)?.copy(article, some).text ?? '';
  return copied.split(/\r?\n/).filter((line) => line !== '');
}

function side(passages: Row['ko']): string {
  return passages.map((one) => plainText(one.text)).join('\n');
}

function unquote(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell;
}

function unescapeHtml(html: string): string {
  const chars: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => chars[name] ?? '');
}
