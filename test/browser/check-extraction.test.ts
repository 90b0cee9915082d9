import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { checkExtraction } from '../../src/browser/check-extraction.ts';

const article: Article = {
  url: 'http://www.breaknews.com/1',
  site: 'newsx',
  title: '제목',
  byline: '홍지은 기자',
  blocks: [
    { kind: 'paragraph', text: '본문이다.' },
    { kind: 'figure', text: '설명', picture: { src: 'https://a.example/1.jpg', alt: '사진' } },
  ],
  excluded: [{ reason: 'tags', text: '#꽃' }],
};

describe('checkExtraction', () => {
  it('lets an article through as it is', () => {
    expect(checkExtraction({ state: 'article', article })).toEqual({ state: 'article', article });
  });

  it('drops what is no field of an article', () => {
    expect(checkExtraction({ state: 'article', article: { ...article, html: '<b>' }, more: 1 })).toEqual({
      state: 'article',
      article,
    });
  });

  it.each([
    ['nothing', undefined],
    ['a string', 'article'],
    ['a state it does not know', { state: 'done' }],
    ['a reason it does not know', { state: 'no-article', reason: 'bored' }],
    ['blocks that are no list', { state: 'article', article: { ...article, blocks: {} } }],
    ['a block without text', { state: 'article', article: { ...article, blocks: [{ kind: 'paragraph' }] } }],
    [
      'a block of a kind it does not know',
      { state: 'article', article: { ...article, blocks: [{ kind: 'script', text: '' }] } },
    ],
  ])('takes %s for no extraction', (_name, value) => {
    expect(checkExtraction(value)).toBeUndefined();
  });

  it('cuts a byline of a megabyte', () => {
    const read = checkExtraction({ state: 'article', article: { ...article, byline: '가'.repeat(1_000_000) } });
    expect(read?.state === 'article' && read.article.byline?.length).toBe(2_000);
  });

  it('says so where the text is longer than any article', () => {
    const blocks = [{ kind: 'paragraph', text: '가'.repeat(5_000_001) }];
    expect(checkExtraction({ state: 'article', article: { ...article, blocks } })).toEqual({
      state: 'no-article',
      reason: 'too-large',
    });
  });

  it('keeps no picture that is not http or https', () => {
    const blocks = [{ kind: 'figure', text: '', picture: { src: 'javascript:alert(1)', alt: '' } }];
    const read = checkExtraction({ state: 'article', article: { ...article, blocks } });
    expect(read?.state === 'article' && read.article.blocks).toEqual([{ kind: 'figure', text: '' }]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void checkExtraction(value)));
    fc.assert(fc.property(fc.anything(), (value) => void checkExtraction({ state: 'article', article: value })));
  });
});
