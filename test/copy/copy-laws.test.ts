// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link, Row } from '../../src/article.ts';
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

  it('keeps links in rich text, Markdown and JSON, each at its words, and changes nothing else by them', () => {
    fc.assert(
      fc.property(fc.array(linked, { minLength: 1, maxLength: 3 }), (passages) => {
        const some: Row[] = [{ ko: passages, en: [passage('en', 'One.')], confidence: 1 }];
        const bare: Row[] = [{ ...some[0], ko: passages.map(({ links: _, ...rest }) => rest) } as Row];
        const expected = passages.flatMap(({ text: words, links = [] }) =>
          links.map(({ start, end, href }) => [href, plainText(words.slice(start, end))]),
        );
        // The signs that mark links inside the program stand for no letter of a text.
        const shown = expected.map(([href, words = '']) => [href, words.replace(/[\ue06e\ue06f]/g, '\ufffd')]);
        for (const { id, copy } of formats) {
          const [now, before] = [copy(article, some), copy(article, bare)];
          if (!/^(?:json|markdown)/.test(id)) expect(now.text).toBe(before.text);
          if (now.html === undefined || id === 'pair-link' || id === 'citation') continue;
          const [page, plain] = [parse(now.html), parse(before.html ?? '')];
          expect(page.textContent).toBe(plain.textContent);
          if (id === 'english') continue;
          for (const line of page.querySelectorAll('br')) line.replaceWith('\n');
          expect([...page.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent])).toEqual(
            shown,
          );
        }
        const [read, without] = [readMarkdown(textOf('markdown', some)), readMarkdown(textOf('markdown', bare))];
        expect(read).toEqual({ text: without.text, links: shown });
        const [json] = JSON.parse(textOf('json', some)).rows;
        const found = (json.links?.ko ?? []) as { start: number; end: number; href: string }[];
        expect(found.map(({ start, end, href }) => [href, json.ko.slice(start, end)])).toEqual(expected);
        expect(json.ko).toBe(JSON.parse(textOf('json', bare)).rows[0].ko);
      }),
      { numRuns: 300 },
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

/** A passage whose every second part is a link, of words that mean something to HTML or to Markdown. */
const linked = fc
  .array(
    fc.tuple(
      fc.constantFrom('', ' ', '!', '봄', '\n', '\\', '- ', '\u200b', '\u00a0', '](', '\ue06e', '\ud83c\udf38'),
      fc.constantFrom(
        '가',
        '<b>',
        '"><img src=x>',
        '&lt;',
        ']',
        '[',
        '](x)',
        '!',
        '\\',
        '`',
        '*',
        'a\r\nb',
        '=cmd',
        '1.',
        '#',
        '|',
        '\ue06f',
      ),
      fc.constantFrom(
        'https://a.example/',
        'http://a.example/?a=(1)&b=|',
        'https://a.example/#`$',
        'mailto:a@b.example',
      ),
    ),
    { maxLength: 5 },
  )
  .map((parts) => {
    const links: Link[] = [];
    let words = '';
    for (const [before, label, href] of parts) {
      words += before;
      links.push({ start: words.length, end: words.length + label.length, href });
      words += label;
    }
    return passage('ko', words, { links });
  });

/** Markdown read back, as far as it is escapes, hard line breaks and links. */
function readMarkdown(markdown: string): { text: string; links: [string, string][] } {
  const links: [string, string][] = [];
  let text = '';
  let begun = 0;
  for (const [token] of markdown.matchAll(/\\[\s\S]|\]\((?:\\.|[^\\)])*\)|[\s\S]/g)) {
    if (token === '[') begun = text.length;
    else if (token.startsWith('](')) links.push([unescapeMarkdown(token.slice(2, -1)), text.slice(begun)]);
    else text += unescapeMarkdown(token);
  }
  return { text, links };
}

function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([\s\S])/g, '$1');
}

function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html').body;
}

function textOf(id: string, some: readonly Row[]): string {
  return formats.find((one) => one.id === id)?.copy(article, some).text ?? '';
}

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
