import { describe, expect, it } from 'vitest';
import { lineWords, nameWords, weighWords } from '../../../src/extract/generic/weigh-words.ts';

describe('nameWords', () => {
  it.each([
    ['relatedLinks-box2 u_b', ['related', 'links', 'box']],
    ['article__body--wide', ['article', 'body', 'wide']],
    ['', []],
  ])('%s', (names, words) => {
    expect(nameWords(names)).toEqual(words);
  });
});

describe('lineWords', () => {
  it('gives the words and their pairs', () => {
    expect(lineWords('Read more: 관련 기사')).toEqual([
      'read',
      'more',
      '관련',
      '기사',
      'read more',
      'more 관련',
      '관련 기사',
    ]);
  });
});

describe('weighWords', () => {
  it('counts a word once and ignores unknown ones', () => {
    const weights = new Map([
      ['share', -0.5],
      ['body', 0.3],
    ]);
    expect(weighWords(['share', 'share', 'body', 'new'], weights)).toEqual({ sum: -0.2, low: -0.5, high: 0.3 });
  });
});
