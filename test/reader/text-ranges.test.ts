// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { passageText } from '../../src/reader/passage-text.ts';
import { renderRow } from '../../src/reader/render-row.ts';
import { placeOf, rangesOf } from '../../src/reader/text-ranges.ts';
import { passage, row } from './sample-reading.ts';
import { sayEnglish } from './say-english.ts';

const ko = [
  passage('ko', '첫째 줄\n둘째 줄'),
  passage('ko', '가\t나', { kind: 'table' }),
  passage('ko', '끝 문단이다.'),
];
const text = passageText(ko);
const item = renderRow(document, row(ko, [passage('en', 'One.')]), 3, ['ko', 'en'], sayEnglish);
const cell = item.querySelector('.cb-ko') as Element;

describe('the text of a cell', () => {
  it.each(['첫째', '둘째 줄', '나', '끝 문단이다.'])('finds %s where its span says', (words) => {
    const start = text.indexOf(words);
    expect(rangesOf(cell, { start, end: start + words.length }).map(String)).toEqual([words]);
  });

  it('gives a range a line where a span goes over several', () => {
    expect(rangesOf(cell, { start: 0, end: text.length }).map(String)).toEqual([
      '첫째 줄',
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
});
