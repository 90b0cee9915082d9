import { describe, expect, it } from 'vitest';
import { topics, topicsOf } from '../../../src/extract/generic/name-topics.ts';

describe('topicsOf', () => {
  it.each([
    ['related', ['related']],
    ['relatedLinks-box2 u_b', ['related', 'box']],
    ['box sidebarInner box', ['navigation', 'box']],
    ['authorCommentslist', ['comments', 'byline']],
    ['rolecomplementary x', []],
    ['', []],
  ])('%s', (names, named) => {
    const [bits = 0] = topicsOf([names]);
    expect(topics.filter((_, topic) => (bits >> topic) & 1)).toEqual(named);
  });

  it('keeps apart what is asked at once', () => {
    const names = ['related\nbox', 'x', 'articleTitles', ''];
    expect(topicsOf(names)).toEqual(names.flatMap((one) => topicsOf([one])));
  });
});
