import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/article.ts';
import type { FormatId } from '../../src/copy/format.ts';
import { formats } from '../../src/copy/formats.ts';
import { oneLine, plainText } from '../../src/copy/plain-text.ts';
import { parseSeparated } from './parse-separated.ts';
import { article, passage, row } from './sample.ts';

/** What a paragraph may hold that a format has a meaning for. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', '""', '"인용', '#', '# ', ' #', ' ##', '\t', '\n', '\r\n', "'", ',', '\\', '|', '> ', '- '),
      fc.constantFrom('1. ', '=1+1', '가나다', 'a', '*', '_', '`', '<b>', '&amp;', '[x](y)', '~', ' ', '　', '🙂'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const rows = fc.array(
  fc
    .record({ ko: text, en: text, confidence: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map(({ ko, en, confidence }): Row => row(ko, en, { confidence })),
  { maxLength: 6 },
);

describe('what is copied, read by who it is for', () => {
  it('research-tsv gives every cell back to what reads separated values', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const [head, ...lines] = parseSeparated(copied('research-tsv', some));
        const expected = some
          .map((one, at) => [String(at), cell(one.ko), cell(one.en), '', one.confidence.toFixed(3), '0'])
          .filter(([, ko, en]) => ko !== '' || en !== '');
        expect(lines).toEqual(expected);
        expect(head).toEqual(expected.length === 0 ? undefined : ['row', 'ko', 'en', 'other', 'confidence', 'moved']);
      }),
    );
  });

  it('anki gives a note a pair, fields and tags whole, and no note is taken for a comment', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const { notes, settings } = readByAnki(copied('anki', some));
        expect(notes).toEqual(
          pairsOf(some).map(({ ko, en }) => [cell(ko), cell(en), article.url, 'clean-break newsx 2024-03-12']),
        );
        if (notes.length > 0)
          expect(settings).toEqual({
            separator: 'tab',
            html: 'false',
            columns: 'Korean\tEnglish\tSource\tTags',
            'tags column': '4',
          });
      }),
    );
  });

  it('spreadsheet gives every cell back, a guard before what could run', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const lines = parseSeparated(copied('spreadsheet', some).replace(/^\ufeff/, '')).slice(1);
        const bare = (given: string, wanted: string) => (given === `'${wanted}` ? wanted : given);
        expect(lines.map(([ko = '', en = ''], at) => [bare(ko, wantedOf(at).ko), bare(en, wantedOf(at).en)])).toEqual(
          pairsOf(some).map(({ ko, en }) => [cell(ko), cell(en)]),
        );
        for (const given of lines.flat()) expect(given).not.toMatch(/^(?!')["\s]*[=+\-@＝＋－＠]/);
        function wantedOf(at: number) {
          const pair = pairsOf(some)[at];
          return { ko: cell(pair?.ko), en: cell(pair?.en) };
        }
      }),
    );
  });

  it('json gives every text back', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const read = JSON.parse(copied('json', some)) as { rows: { ko: string | null; en: string | null }[] };
        expect(read.rows.map(({ ko, en }) => [ko, en])).toEqual(
          some.map(({ ko, en }) => [side(ko) || null, side(en) || null]),
        );
      }),
    );
  });

  it('markdown gives a heading back whole, whatever it ends with', () => {
    fc.assert(
      fc.property(text, (title) => {
        const some = [{ ...row('', ''), ko: [passage('ko', title, { source: -1, role: 'title' })] }];
        const wanted = plainText(title).replace(/\s*\n\s*|\t/g, ' ');
        expect(readHeading(copied('markdown', some))).toBe(wanted.trim() === '' ? undefined : wanted);
      }),
    );
  });
});

function copied(id: FormatId, some: readonly Row[]): string {
  return formats.find((one) => one.id === id)?.copy(article, some).text ?? '';
}

function side(passages: Row['ko'] = []): string {
  return passages.map((one) => plainText(one.text)).join('\n');
}

function cell(passages: Row['ko'] = []): string {
  return oneLine(side(passages));
}

function pairsOf(some: readonly Row[]): readonly Row[] {
  return some.filter(({ ko, en }) => side(ko) !== '' && side(en) !== '');
}

/** As Anki's importer: lines of `#key:value` at the head, every other line that begins with # passed over, the rest notes. */
function readByAnki(file: string): { settings: Record<string, string>; notes: string[][] } {
  const lines = file.split('\n');
  const body = lines.findIndex((line) => !line.startsWith('#'));
  const settings = lines.slice(0, Math.max(0, body)).map((line) => /^#([^:]+):(.*)$/.exec(line) ?? ['', '?', line]);
  const notes = lines.slice(Math.max(0, body)).filter((line) => !line.startsWith('#'));
  return {
    settings: Object.fromEntries(settings.map(([, key = '', value = '']) => [key, value])),
    notes: parseSeparated(notes.join('\n')),
  };
}

/** The text of an ATX heading (CommonMark 0.31, 4.2): a closing run of # behind a space does not belong to it. */
function readHeading(line: string): string | undefined {
  const heading = /^#{1,6} (.*?)(?: #+)?$/.exec(line)?.[1];
  return heading?.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
