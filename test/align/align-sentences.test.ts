import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSentences } from '../../src/align/align-sentences.ts';
import { alignWithinRow } from '../../src/align/align-within-row.ts';

const ko = '센터에는 120억원이 들어갔다. 연구원 85명이 일하게 된다. 문은 7월에 연다.';
const en = '12 billion won went into the center. The 85 researchers will work there. It opens in July.';

describe('alignSentences', () => {
  it('pairs sentences by their spans', () => {
    const texts = alignSentences(ko, en, alignWithinRow).map((pair) => [
      pair.ko.map(({ start, end }) => ko.slice(start, end)).join(' '),
      pair.en.map(({ start, end }) => en.slice(start, end)).join(' '),
    ]);
    expect(texts).toEqual([
      ['센터에는 120억원이 들어갔다.', '12 billion won went into the center.'],
      ['연구원 85명이 일하게 된다.', 'The 85 researchers will work there.'],
      ['문은 7월에 연다.', 'It opens in July.'],
    ]);
  });

  it('gives every sentence once, its spans inside the texts', () => {
    const text = fc.array(fc.constantFrom('그는 웃었다.', '“좋다.” ', 'He laughed. ', '3명이 왔다! ', '\n', 'U.S. '), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [one, two] = [left.join(''), right.join('')];
        const pairs = alignSentences(one, two, alignWithinRow);
        for (const [side, whole] of [['ko', one] as const, ['en', two] as const]) {
          const spans = pairs.flatMap((pair) => pair[side]).sort((a, b) => a.start - b.start);
          expect(
            spans
              .map(({ start, end }) => whole.slice(start, end))
              .join('')
              .replace(/\s/g, ''),
          ).toBe(whole.replace(/\s/g, ''));
        }
      }),
      { numRuns: 40 },
    );
  });
});
