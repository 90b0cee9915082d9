// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/article.ts';
import { clonePage } from '../../src/extract/clone-inert.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { defineSite } from '../../src/site.ts';

const site = defineSite({
  name: 'gaon',
  hosts: ['gaon.example'],
  fingerprints: [],
  article: { body: ['#body', '.body'], title: ['h1'] },
  clutter: { slots: [], wrappers: [], exempt: [] },
});
const text = '가온시는 다음 달부터 마을버스를 전기버스로 바꾼다고 밝혔다.';

describe('extractArticle', () => {
  it('reads by the site, from the first selector that holds text', () => {
    expect(texts(read(`<h1>가</h1><div id="body"> </div><div class="body"><p>${text}</p></div>`))).toEqual([text]);
  });

  it('takes no list of links for a body', () => {
    const list = '<div id="body"><a href="/1">가온시 버스 바뀐다</a> <a href="/2">가온시 도서관 연다</a></div>';
    expect(read(list)).not.toMatchObject({ article: { site: 'gaon' } });
    expect(texts(read(`${list}<div class="body"><p>${text}</p></div>`))).toEqual([text]);
  });

  it("takes no teaser for a body, though a list's texts are of the same class", () => {
    const teaser = `<div><h3><a href="/1">가온시 버스 바뀐다</a></h3><div class="body">${text}</div></div>`;
    expect(read(teaser.repeat(12))).not.toMatchObject({ article: { site: 'gaon' } });
    const next = `<div class="body">${`<p>${text}</p>`.repeat(9)}</div>`;
    expect(texts(read(next.repeat(5)))).toHaveLength(9);
  });

  it('reads a page of nothing but a picture with its caption', () => {
    expect(
      texts(read('<div id="body"><figure><img src="/a.jpg"><figcaption>첫눈</figcaption></figure></div>')),
    ).toEqual(['첫눈']);
  });

  it('leaves out an ad slot of the site with its label, and keeps a word of the article and prose in such a place', () => {
    const withSlots = { ...site, clutter: { ...site.clutter, slots: ['ins.slot', '[id^="ad-"]'] } };
    const read = (markup: string) => texts(extractArticle(parse(markup), 'https://gaon.example/1', withSlots));
    const slot = '<div><em>광고</em><ins class="slot"></ins></div>';
    expect(read(`<div id="body"><p>${text}</p>${slot}<p>광고</p></div>`)).toEqual([text, '광고']);
    expect(read(`<div id="body"><p id="ad-1">${text} 시민들은 반겼다.</p></div>`)).toEqual([
      `${text} 시민들은 반겼다.`,
    ]);
  });

  it('joins the parts of a body', () => {
    const inParts = { ...site, article: { ...site.article, body: ['.body'], bodyInParts: true as const } };
    const markup = '<div class="body">가.<div class="body">나.</div></div><div class="body">다.</div>';
    expect(texts(extractArticle(parse(markup), 'https://gaon.example/1', inParts))).toEqual(['가.', '나.', '다.']);
  });

  it('leaves the page as it is', () => {
    const page = parse(
      `<form id="f"><input name="childNodes"><div id="body"><p>${text}</p><input name="firstChild"></div></form>`,
    );
    const before = page.documentElement.outerHTML;
    expect(texts(extractArticle(page, 'https://gaon.example/1', site))).toEqual([text]);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

describe('a page of a system whose articles have addresses of their own', () => {
  const system = { ...site, article: { ...site.article, address: /^\/\d+$/ } };
  const list =
    '<ul><li><a href="/1">가온시 버스 바뀐다</a><p>시는 다음 달부터 마을버스를 모두 바꾼다고 밝혔다.</p></li></ul>'.repeat(
      20,
    );
  it.each([
    ['/', 'front-page'],
    ['/index.html', 'front-page'],
    ['/sub.html?section=sc4', 'list'],
  ])('%s without a body is a %s', (path, reason) => {
    const extraction = extractArticle(parse(list), `https://gaon.example${path}`, system);
    expect(extraction).toEqual({ state: 'no-article', reason });
  });

  it('without a body is no list where its address is an article’s', () => {
    expect(extractArticle(parse(list), 'https://gaon.example/1', system)).toEqual({
      state: 'no-article',
      reason: 'empty',
    });
  });

  it('with a body is an article, wherever it is', () => {
    expect(
      texts(extractArticle(parse(`<div id="body"><p>${text}</p></div>`), 'https://gaon.example/x', system)),
    ).toEqual([text]);
  });
});

describe('an inert copy', () => {
  it('has form controls without names and ids, and all else', () => {
    const page = parse('<form id="f"><input name="a" id="b" value="c"><p id="d">e</p><img name="g"></form>');
    expect(clonePage(page).querySelector('form')?.outerHTML).toBe(
      '<form id="f"><input value="c"><p id="d">e</p><img></form>',
    );
  });
});

function parse(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

function read(markup: string): Extraction {
  return extractArticle(parse(markup), 'https://gaon.example/1', site);
}

function texts(extraction: Extraction): string[] {
  return extraction.state === 'article' ? extraction.article.blocks.map((block) => block.text) : [];
}
