import { describe, expect, it } from 'vitest';
import { readEnglishNumbers, readKoreanNumbers } from '../../src/align/read-numbers.ts';

describe('readKoreanNumbers and readEnglishNumbers meet', () => {
  it.each([
    ['3만명', '30,000 people', ['#30000']],
    ['6조원', '6 trillion won', ['#6000000000000']],
    ['2억3800만달러', '$238 million', ['#238000000']],
    ['28억 파운드', '£2.8bn', ['#2800000000']],
    ['1천500명', '1,500', ['#1500']],
    ['3.5%', '3.5 percent', ['#3.5']],
    ['7월 27일', 'July 27', ['m7', '#27']],
    ['5월 1일', 'May 1', ['m5', '#1']],
    ['두 명', 'two people', ['#2']],
    ['세 번째', 'the third', ['#3']],
    ['수천 명', 'thousands', ['#-1000']],
    ['1990년대', 'the 1990s', ['#1990']],
    ['22명', 'twenty-two', ['#22']],
    ['20일', 'the 20th', ['#20']],
    ['3천 5백만 명', '35 million', ['#35000000']],
    ['305명', 'three hundred and five', ['#305']],
    ['두 팀', 'two constructor teams', ['#2']],
  ])('%s = %s', (ko, en, keys) => {
    expect(readKoreanNumbers(ko)).toEqual(keys);
    expect(readEnglishNumbers(en)).toEqual(keys);
  });

  it.each(['월요일', '한국', '세상', '여러 나라'])('%s has no number', (ko) => {
    expect(readKoreanNumbers(ko)).toEqual([]);
  });

  it.each(['It may rain.', 'Maybe', 'a markup', 'The constructor won.', 'a constructor', '__proto__ valueOf'])(
    '%s has no number',
    (en) => {
      expect(readEnglishNumbers(en)).toEqual([]);
    },
  );
});
