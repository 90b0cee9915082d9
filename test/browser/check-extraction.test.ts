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
    { kind: 'paragraph', text: '본문이다.', links: [{ start: 0, end: 2, href: 'https://a.example/1' }] },
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

  it('keeps no link that is out of place, or leads to no page and no mailbox', () => {
    const fits = [
      { start: 0, end: 1, href: 'mailto:a@b.example' },
      { start: 2, end: 4, href: 'http://a.example/' },
    ];
    const links = [
      fits[0],
      { start: 0, end: 2, href: 'https://a.example/over-another' },
      { start: 1.5, end: 2, href: 'https://a.example/between' },
      { start: 1, end: 1, href: 'https://a.example/empty' },
      { start: 1, end: 2, href: 'javascript:alert(1)' },
      { start: 1, end: 2, href: ' https://a.example/' },
      { start: 1, end: 2, href: `https://a.example/${'x'.repeat(2000)}` },
      { start: '1', end: 2, href: 'https://a.example/' },
      null,
      fits[1],
      { start: 4, end: 6, href: 'https://a.example/past-the-end' },
      { start: 0, end: 1, href: 'https://a.example/back' },
    ];
    const check = (value: unknown) => {
      const blocks = [{ kind: 'paragraph', text: '본문이다.', links: value }];
      const read = checkExtraction({ state: 'article', article: { ...article, blocks } });
      return read?.state === 'article' ? read.article.blocks[0] : undefined;
    };
    expect(check(links)).toEqual({ kind: 'paragraph', text: '본문이다.', links: fits });
    expect(check('links')).toEqual({ kind: 'paragraph', text: '본문이다.' });
    expect(check([])).toEqual({ kind: 'paragraph', text: '본문이다.' });
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
