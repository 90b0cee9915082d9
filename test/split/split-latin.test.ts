import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, BlockKind } from '../../src/article.ts';
import { splitLatin } from '../../src/split/split-latin.ts';
import { splitMixed } from '../../src/split/split-mixed.ts';
import { tidyBlock } from '../../src/split/tidy-block.ts';

const english = 'Haerang City puts off the opening of its lighthouse museum.';

describe('splitLatin', () => {
  it('takes an article in Latin letters for one language', () => {
    const blocks = paragraphs(english, 'Pékin, 9 “août” – 3 € · 😀', 'KBS');
    expect(splitLatin(blocks, english)?.language).toBe('en');
    expect(splitLatin(blocks, english)?.passages.map(({ text }) => text)).toEqual(blocks.map(({ text }) => text));
  });

  it.each([
    ['Hangul', '등대'],
    ['Hanja', '燈臺'],
    ['Kana', 'あ'],
    ['Cyrillic', 'маяк'],
    ['Greek', 'φάρος'],
    ['an ordinal', '3ª'],
    ['a letter beyond the first plane', '𠮷'],
    ['a word of a marker', 'English version'],
  ])('leaves what holds %s to be split', (_, text) => {
    expect(splitLatin(paragraphs(english, text), english)).toBeUndefined();
  });

  it('gives what splitting gives', () => {
    const kinds: BlockKind[] = ['paragraph', 'subheading', 'quotation', 'list-item', 'figure', 'table'];
    const line = fc.oneof(
      fc.constantFrom(english, 'By Oh Ha-neul', 'a', 'KBS', 'abcd', '“Yes.”', 'English version', 'mail@example.com'),
      fc.constantFrom('', ' ', '1\t2', 'wide \u00a0 space', 'Short', '3ª', '-Reporter Oh', '😀', '中文', 'Привет мир'),
      fc.string({ maxLength: 30 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: fc.integer({ min: 32, max: 0x3100 }).map((code) => String.fromCharCode(code)), maxLength: 6 }),
    );
    const block: fc.Arbitrary<Block> = fc.record(
      {
        kind: fc.constantFrom(...kinds),
        text: fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n')),
        picture: fc.constant({ src: 'https://www.example.com/a.png', alt: '' }),
        links: fc.constant([{ start: 0, end: 4, href: 'https://www.example.com/' }]),
      },
      { requiredKeys: ['kind', 'text'] },
    );
    let plain = 0;
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), fc.constantFrom(english, '등대박물관', ''), (untidy, title) => {
        const blocks = untidy.map(tidyBlock);
        const split = splitLatin(blocks, title);
        if (split === undefined) return;
        plain += 1;
        expect(split).toEqual(splitMixed(blocks, title));
      }),
      { numRuns: 2000 },
    );
    expect(plain).toBeGreaterThan(200);
  });
});

function paragraphs(...texts: readonly string[]): Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text }));
}
