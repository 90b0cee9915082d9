import { describe, expect, it } from 'vitest';
import { halfOf } from './corpus.ts';
import { scoreCorpus, scorePage, type Truth } from './score.ts';

const article: Truth = { id: 'a', file: '', kind: 'article', body: 'one two three four five\nsix seven eight' };

describe('scorePage', () => {
  it.each([
    [
      'the same text',
      'one two three four five six, seven eight.',
      { f1: 1, precision: 1, recall: 1, wordF1: 1, accuracy: 1 },
    ],
    ['half of it', 'one two three four', { f1: 1 / 3, precision: 1, recall: 0.2, wordF1: 2 / 3, accuracy: 0 }],
    ['nothing', '', { recall: 0, wordF1: 0, accuracy: 0 }],
  ])('%s', (_, text, expected) => {
    const score = scoreCorpus([scorePage(article, text)]);
    for (const [figure, value] of Object.entries(expected))
      expect(score[figure as keyof typeof score], figure).toBeCloseTo(value);
  });

  it('neither asks for optional lines nor forbids them', () => {
    const truth = { ...article, optional: ['A caption of the bridge'] };
    expect(scorePage(truth, `A caption of the bridge\n${article.body}`).exact).toBe(true);
    expect(scorePage(truth, article.body ?? '').exact).toBe(true);
  });

  it('counts snippets found and snippets kept by mistake', () => {
    const truth: Truth = {
      id: 'b',
      file: '',
      kind: 'article',
      must: ['good one', 'lost one'],
      mustNot: ['bad one', 'other'],
    };
    expect(scorePage(truth, 'a good  one and a bad one').snippets).toEqual({ found: 1, lost: 1, added: 1, left: 1 });
  });

  it('counts whole junk lines on Korean pages', () => {
    const truth: Truth = { ...article, lang: 'ko', mustNot: ['댓글 쓰기', '인기 뉴스'] };
    expect(scorePage(truth, `${article.body}\n댓글쓰기\n그 인기 뉴스`).junkLines).toBe(1);
  });

  it('calls a page without an article wrongly read from 300 characters on', () => {
    const list: Truth = { id: 'c', file: '', kind: 'not-article' };
    expect(
      [scorePage(list, 'a'.repeat(300)), scorePage(list, 'a'.repeat(301))].map((score) => score.wronglyRead),
    ).toEqual([false, true]);
  });
});

describe('halfOf', () => {
  it('puts about half of the ids on either side', () => {
    const dev = Array.from({ length: 1000 }, (_, at) => halfOf(`page-${at}`)).filter((half) => half === 'dev');
    expect(Math.abs(dev.length - 500)).toBeLessThan(60);
  });
});
