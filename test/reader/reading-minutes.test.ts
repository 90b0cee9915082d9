import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../src/reader/reading-minutes.ts';

describe('readingMinutes', () => {
  it.each([
    ['590 Korean characters', '가'.repeat(590), 1],
    ['1,770 of them in words of three', '강물이 '.repeat(590), 3],
    ['Hanja as Korean', '韓國'.repeat(590), 2],
    ['238 English words', 'water '.repeat(238), 1],
    ['714 of them', 'water '.repeat(714), 3],
    ['words with signs inside as one each', "co-op's 1,234.5 ".repeat(357), 3],
    ['English names in Korean by the word', `${'가'.repeat(590)} ${'Readability '.repeat(238)}`, 2],
    ['half a minute and less', '짧다.', 1],
    ['nothing at all', '', 1],
  ])('counts %s', (_, text, minutes) => {
    expect(readingMinutes([text])).toBe(minutes);
  });

  it('counts no space, no line break and no sign of Korean', () => {
    expect(readingMinutes(['가. “나”, ‘다’… \n'.repeat(590)])).toBe(readingMinutes(['가나다'.repeat(590)]));
  });

  it('takes no longer for a text in pieces, and never less for more of it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.string(), (texts, more) => {
        expect(readingMinutes(texts)).toBe(readingMinutes([texts.join('\n')]));
        expect(readingMinutes([...texts, more])).toBeGreaterThanOrEqual(readingMinutes(texts));
      }),
    );
  });
});
