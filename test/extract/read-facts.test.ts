// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/extract/read-facts.ts';

const url = 'https://www.gaonilbo.example/news/1';
const unknown = { body: [], title: [] };

describe('title', () => {
  it.each([
    ['og:title', '<title>가 - 나일보</title><meta property="og:title" content="가">', '가'],
    [
      'without the paper og:site_name names',
      '<title>가 | 나일보</title><meta property="og:site_name" content="나일보">',
      '가',
    ],
    ['without what a heading leaves over', '<title>가 : 나 : 다일보</title><body><h1>가 : 나</h1>', '가 : 나'],
    ['without the name in the host', '<title>가 - GaonIlbo</title>', '가'],
    ['whole where nothing says what is the paper', '<title>가 - 나</title>', '가 - 나'],
    ['with its own colon', '<title>가: 나</title><meta property="og:site_name" content="다일보">', '가: 나'],
    [
      'what a heading says where there is no h1',
      '<title>다리는 남아야 한다 - 나일보</title><body><h3>다리는 남아야 한다</h3>',
      '다리는 남아야 한다',
    ],
    [
      'without the paper before it',
      '<title>GaonIlbo | Boats come home</title><body><h2>Boats come home</h2>',
      'Boats come home',
    ],
    [
      'below the paper’s own heading',
      '<title>Harbour notes: Boats come home again</title><body><h1>Harbour notes</h1><h3>Boats come home again</h3>',
      'Boats come home again',
    ],
    [
      'with what is printed over it',
      '<title>Opinion: The bridge must stay</title><body><h2>Opinion</h2>',
      'Opinion: The bridge must stay',
    ],
    ['the heading where the page has none', '<body><h1>Boats come home</h1>', 'Boats come home'],
    [
      'the heading where it is the paper’s name',
      '<title>Gaonilbo</title><body><h1>Boats come home</h1>',
      'Boats come home',
    ],
    [
      'no heading of several',
      '<title>Gaonilbo</title><body><h1>Boats come home</h1><h1>Ferry sails again</h1>',
      'Gaonilbo',
    ],
  ])('is %s', (_, head, title) => expect(facts(head).title).toBe(title));
});

describe('byline and dates', () => {
  it('take no title of short words for names', () => {
    const head = '<title>가온 수출 늘었다</title><body><p>가온 수출 늘었다</p><p>2019.11.02. 오전 8:09</p>';
    expect(facts(head)).toMatchObject({ title: '가온 수출 늘었다', published: '2019-11-02T08:09' });
    expect(facts(head).byline).toBeUndefined();
  });

  const linked = (fields: string) => `<script type="application/ld+json">{"@type":"NewsArticle",${fields}}</script>`;
  it.each([
    ['JSON-LD', linked('"author":{"@type":"Person","name":"박누리 기자"},"datePublished":"2024-03-05T06:12:00Z"')],
    [
      'JSON-LD in a graph',
      `<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"author":[{"name":"박누리 기자"}],"datePublished":"2024-03-05T15:12:00+09:00"}]}</script>`,
    ],
    [
      'JSON-LD with bare line breaks',
      linked('"headline":"가\n나","author":"박누리 기자","datePublished":"2024-03-05 15:12"'),
    ],
    [
      'meta',
      '<meta name="author" content="박누리 기자"><meta property="article:published_time" content="2024-03-05T15:12:00+09:00">',
    ],
    [
      'microdata',
      '<meta name="pubdate" content="2024-03-05T15:12:00+09:00"><body><p itemprop="author">글 <b itemprop="name">박누리 기자</b></p><p>본문</p>',
    ],
    [
      'a time element in the article, the reporter in the line above',
      `<body><article><h1>가</h1><p>박누리 기자 nuri@gaon.example</p><time datetime="2024-03-05T15:12:00+09:00">2024.03.05 15:12</time><p>${'본문 글이 이어진다. '.repeat(20)}</p></article>`,
    ],
    [
      'lines of their own, the date last',
      `<body><main><h1>가</h1><p>박누리 기자</p><p>2024.03.05 15:12</p><p>${'본문 글이 이어진다. '.repeat(20)}</p></main>`,
    ],
    ['print', '<body><div><span>박누리 기자</span> <span>입력 2024.03.05 오후 3:12</span></div><p>본문</p>'],
  ])('come from %s', (_, head) => {
    expect(facts(`<html lang="ko">${head}`)).toMatchObject({ byline: '박누리 기자', published: '2024-03-05T15:12' });
  });

  it.each([
    ['가온일보'],
    ['온라인뉴스팀'],
    ['desk@gaon.example'],
    ['https://www.facebook.com/gaon'],
    ['가온일보 | 네이버'],
  ])('name no %s', (name) => {
    const head = `<meta property="og:site_name" content="가온일보"><meta name="author" content="${name}">`;
    expect(facts(head).byline).toBeUndefined();
  });

  it('survive broken JSON-LD', () => {
    expect(facts('<script type="application/ld+json">{"@type":"NewsArticle",</script>').published).toBeUndefined();
  });

  it('keep their offset on a page that is not Korean', () => {
    const head =
      '<html lang="en"><title>News</title><meta property="article:published_time" content="2024-03-05T15:12:00-05:00">';
    expect(facts(head).published).toBe('2024-03-05T15:12:00-05:00');
  });

  it('name no section that stands before the date', () => {
    const page = '<html lang="ko"><body><main><h1>가</h1><p>사회</p><p>2024.03.05 15:12</p><p>본문</p></main>';
    expect(facts(page).byline).toBeUndefined();
  });

  it.each([
    [
      'beside the title',
      '<main><header><h1>A</h1><time datetime="2024-03-05T15:12:00Z">Tuesday</time></header></main>',
    ],
    ['around the title', '<main><p><time datetime="2024-03-05T15:12Z">Tuesday</time></p><div><h1>A</h1></div></main>'],
    [
      'after one of another article',
      '<main><h1>A</h1><aside><time datetime="2020-01-01">then</time></aside><time datetime="2024-03-05T15:12Z">now</time></main>',
    ],
  ])('are those of a time element %s, where nothing else says them', (_, body) => {
    expect(facts(`<html lang="en"><body>${body}`).published).toMatch(/^2024-03-05T15:12(?::00)?Z$/);
    const said = '<meta property="article:published_time" content="2024-02-29">';
    expect(facts(`<html lang="en"><head>${said}</head><body>${body}`).published).toBe('2024-02-29');
  });

  it.each([
    ['in a list', '<main><h1>A</h1><ul><li><time datetime="2024-03-05">then</time></li></ul></main>'],
    ['in the footer', '<h1>A</h1><footer><time datetime="2024-03-05">then</time></footer>'],
    [
      'far from the title',
      '<div><div><div><div><h1>A</h1></div></div></div></div><time datetime="2024-03-05">x</time>',
    ],
    ['that is no date', '<main><h1>A</h1><time datetime="PT5M">five minutes</time></main>'],
    ['without a title', '<main><time datetime="2024-03-05">then</time></main>'],
  ])('are not those of a time element %s', (_, body) => {
    expect(facts(`<html lang="en"><body>${body}`).published).toBeUndefined();
  });

  it('are not those of the footer or of a list', () => {
    const page =
      '<html lang="ko"><body><ul><li><a href="/2">입력 2024.01.01 10:00</a></li></ul><footer>등록 2011.05.06</footer>';
    expect(facts(page).published).toBeUndefined();
  });
});

function facts(markup: string) {
  return readFacts(new DOMParser().parseFromString(markup, 'text/html'), url, unknown);
}
