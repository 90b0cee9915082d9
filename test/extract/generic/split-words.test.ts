import { describe, expect, it } from 'vitest';
import { lineWords, nameWords } from '../../../src/extract/generic/split-words.ts';

describe('nameWords', () => {
  it.each([
    ['relatedLinks-box2 u_b', ['related', 'links', 'box', 'u', 'b']],
    ['article__body--wide', ['article', 'body', 'wide']],
    ['', []],
  ])('%s', (names, words) => {
    expect(nameWords([names])[0]?.filter((word) => word !== '')).toEqual(words);
  });
});

describe('lineWords', () => {
  it('gives the words', () => {
    expect(lineWords('Read more: 관련 기사')).toEqual(['read', 'more', '관련', '기사']);
  });
});
