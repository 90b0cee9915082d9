// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageText } from '../../src/reader/passage-text.ts';
import { renderRow } from '../../src/reader/render-row.ts';
import { placeOf, rangesOf } from '../../src/reader/text-ranges.ts';
import { linkedPassage } from './linked-passage.ts';
import { passage, row } from './sample-reading.ts';
import { sayEnglish } from './say-english.ts';

const ko = [
  passage('ko', '첫째 줄\n둘째 줄', { links: [{ start: 1, end: 2, href: 'https://a.example/' }] }),
  passage('ko', '가\t나', { kind: 'table' }),
  passage('ko', '끝 문단이다.'),
];
const text = passageText(ko);
const item = renderRow(document, row(ko, [passage('en', 'One.')]), 3, ['ko', 'en'], sayEnglish);
const cell = item.querySelector('.cb-ko') as Element;

describe('the text of a cell', () => {
  it.each(['첫째', '둘째 줄', '나', '끝 문단이다.'])('finds %s where its span says', (words) => {
    const start = text.indexOf(words);
    expect(
      rangesOf(cell, { start, end: start + words.length })
        .map(String)
        .join(''),
    ).toBe(words);
  });

  it('gives a range a line where a span goes over several', () => {
    expect(rangesOf(cell, { start: 0, end: text.length }).map(String)).toEqual([
      '첫',
      '째',
      ' 줄',
      '둘째 줄',
      '가',
      '나',
      '끝 문단이다.',
    ]);
  });

  it('finds the place of a text node back', () => {
    const last = cell.querySelector('.cb-paragraph:last-child')?.firstChild as Text;
    expect(placeOf(last, 2)).toEqual({ row: 3, lang: 'ko', offset: text.indexOf('끝') + 2 });
    expect(placeOf(document.createTextNode('elsewhere'), 0)).toBeUndefined();
  });

  it('finds any span and any place in it, whatever links there are, covered for study or not', () => {
    const sides = fc.array(linkedPassage(), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(sides, fc.nat(), fc.nat(), fc.boolean(), (passages, one, other, covered) => {
        const words = passageText(passages);
        const made = renderRow(document, row(passages, [passage('en', 'One.')]), 7, ['ko', 'en'], sayEnglish);
        const side = made.querySelector('.cb-ko') as Element;
        if (covered) side.prepend(Object.assign(document.createElement('button'), { textContent: 'Show' }));
        const [start = 0, end = 0] = [one % (words.length + 1), other % (words.length + 1)].sort((a, b) => a - b);
        const ranges = rangesOf(side, { start, end });
        expect(ranges.map(String).join('')).toBe(words.slice(start, end).replace(/[\n\t]/g, ''));
        for (const { startContainer, startOffset } of ranges.slice(1))
          expect(/[^\n\t]/.test(words[placeOf(startContainer, startOffset)?.offset ?? -1] ?? '')).toBe(true);
        const [first] = ranges;
        if (first && /[^\n\t]/.test(words[start] ?? ''))
          expect(placeOf(first.startContainer, first.startOffset)?.offset).toBe(start);
      }),
      { numRuns: 300 },
    );
  });
});
