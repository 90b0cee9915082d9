// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Extraction } from '../../src/article.ts';
import { groundwork } from '../../src/extract/groundwork.ts';
import { readGeneric } from '../../src/extract/read-generic.ts';
import { generic } from '../../src/sites/generic.ts';

const sentences = [
  'The harbour office of Gaon counted forty-one boats on Monday morning, six more than in the week before, and expects the rest by Friday.',
  '“We have not seen so many since the lighthouse was painted,” said Han Nu-ri, who has kept the harbour book for eleven years.',
  'The town spent 2.7 billion won on the new pier, a third of which came from the fishermen themselves, the mayor explained on Tuesday.',
  'From next month on, the ferry to the outer island will leave every two hours, and twice as often on the days of the market.',
];
const body = sentences.map((text) => `<p>${text}</p>`).join('');
const menu = '<nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/town">Town</a></li></ul></nav>';
const article = `${menu}<div class="page"><h1>Boats come home</h1><div class="article-body">${body}</div></div>`;

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(
    `<html><head><title>Boats</title></head><body>${html}</body></html>`,
    'text/html',
  );
}

function read(html: string, url = 'https://paper.example/news/1'): Extraction {
  return readGeneric(pageOf(html), url, generic, groundwork);
}

function textsOf(extraction: Extraction): string[] {
  return extraction.state === 'article' ? extraction.article.blocks.map(({ text }) => text) : [];
}

describe('readGeneric', () => {
  it('reads the body and nothing around it', () => {
    expect(textsOf(read(article))).toEqual(sentences);
  });

  it('leaves the page as it was', () => {
    const page = pageOf(article);
    const before = page.documentElement.outerHTML;
    readGeneric(page, 'https://paper.example/news/1', generic, groundwork);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it.each(['parentNode', 'nextElementSibling', 'tagName', 'textContent', 'getAttribute', 'querySelectorAll'])(
    'is not held up by a form control named %s',
    (name) => {
      const form = `<form><input name="${name}" id="${name}">${body}</form>`;
      expect(textsOf(read(`${menu}<div class="article-body">${form}</div>`))).toEqual(sentences);
    },
  );

  it.each([
    ['a custom element', '<boat-story></boat-story>', 'boat-story'],
    ['an element of the page', '<section></section>', 'section'],
  ])('reads what %s shows by a shadow root', (_, html, host) => {
    const page = pageOf(`${menu}<h1>Boats come home</h1>${html}`);
    const root = page.querySelector(host)?.attachShadow({ mode: 'open' });
    if (root === undefined) throw new Error(`no ${host}`);
    root.innerHTML = `<div class="article-body">${body}</div>`;
    expect(textsOf(readGeneric(page, 'https://paper.example/news/1', generic, groundwork))).toEqual(sentences);
  });

  it.each([
    ['is Korean', '<title>배가 돌아오다</title>'],
    ['claims an article', '<title>Boats</title><meta property="og:type" content="article">'],
  ])('makes no copy of a page that is nested too deeply and %s', (_, head) => {
    const page = pageOf(menu);
    page.head.innerHTML = head;
    let inner: Element = page.body;
    for (let depth = 0; depth < 600; depth += 1) inner = inner.appendChild(page.createElement('div'));
    const copied = vi.spyOn(page.implementation, 'createHTMLDocument').mockImplementation(() => {
      const made = new DOMParser().parseFromString('', 'text/html');
      made.importNode = (node, deep) => {
        if (deep) throw new Error('copied');
        return node;
      };
      return made;
    });
    expect(readGeneric(page, 'https://paper.example/news/1', generic, groundwork).state).toBe('no-article');
    copied.mockRestore();
  });

  it('reads a page that is nested too deeply to be copied', () => {
    const page = pageOf(menu);
    let inner: Element = page.body;
    for (let depth = 0; depth < 600; depth += 1) inner = inner.appendChild(page.createElement('div'));
    for (const text of sentences) inner.appendChild(page.createElement('p')).textContent = text;
    expect(textsOf(readGeneric(page, 'https://paper.example/news/1', generic, groundwork))).toEqual(sentences);
  });

  it.each([
    ['a bare note', '<p>준비 중입니다.</p>', 'https://paper.example/news/1', 'empty'],
    [
      'a login',
      '<form><label>Name</label><input><input type="password"></form><p>Please sign in.</p>',
      'https://paper.example/login',
      'login',
    ],
    [
      'a list',
      `<ul>${'<li><a href="/2">A headline that leads on</a></li>'.repeat(12)}</ul>`,
      'https://paper.example/town',
      'list',
    ],
    [
      'a search',
      `<ul>${'<li><a href="/2">A headline that leads on</a></li>'.repeat(12)}</ul>`,
      'https://paper.example/search?q=boat',
      'search',
    ],
    [
      'a front page',
      `<ul>${'<li><a href="/2">A headline that leads on</a></li>'.repeat(12)}</ul>`,
      'https://paper.example/',
      'front-page',
    ],
    [
      'a list with teasers',
      `<div>${sentences.map((text, at) => `<div class="item"><h3><a href="/${at}">A headline that leads on</a></h3><p>${text}</p></div>`).join('')}</div>`,
      'https://paper.example/town',
      'list',
    ],
    [
      'a table of titles, each over its teaser',
      `<table>${sentences.map((text, at) => `<tr><td><a href="/${at}">A headline that leads on</a><br>${text}</td></tr>`).join('')}</table>`,
      'https://paper.example/sub.html?section=4',
      'list',
    ],
    [
      'a list with teasers shorter than a paragraph',
      '<ul><li><a href="/1">가온시 버스 바뀐다</a><p>시는 다음 달부터 마을버스를 모두 바꾼다고 밝혔다.</p></li></ul>'.repeat(
        20,
      ),
      'https://paper.example/town',
      'list',
    ],
    [
      'a list of titles with a teaser under the first',
      `<div><h2><a href="/0">A headline that leads on</a></h2><p>${sentences[0]} ${sentences[1]}</p></div>${'<div><h4><a href="/2">A headline that leads on</a></h4></div>'.repeat(12)}`,
      'https://paper.example/town',
      'list',
    ],
    [
      'a page with nothing but its foot',
      `${menu}<h1>Boats come home</h1><div id="article-body"></div><div id="footer"><div>${sentences[0]}<br>${sentences[1]}</div></div>`,
      'https://paper.example/news/1',
      'empty',
    ],
  ])('finds no article on %s', (_, html, url, reason) => {
    expect(read(html, url)).toEqual({ state: 'no-article', reason });
  });

  describe('knows a list', () => {
    const box = (inner: string) => `<div class="item">${inner}</div>`;
    const list = (item: (text: string, at: number) => string) => [...sentences, ...sentences].map(item).join('');
    const head = (at: number) => `<h2><a href="/news/2${at}">A headline of ${at} boats that leads on</a></h2>`;
    const isList = { state: 'no-article', reason: 'list' };
    const town = 'https://paper.example/town';

    it.each([
      [
        'with a date between title and text',
        (text, at) => box(`<header>${head(at)}<p>May 4</p></header><div><p>${text}</p></div>`),
      ],
      [
        'with all that is known of an article between them',
        (text, at) => box(`${head(at)}<ul><li>Han</li><li>May ${at}</li><li>Boats</li></ul><p>${text}</p>`),
      ],
      ['with the text above the title', (text, at) => box(`<p>${text}</p>${head(at)}`)],
      ['of whole articles', (text, at) => box(`${head(at)}<p>${text}</p><p>${text}</p><p>${text}</p>`)],
      [
        'with links to read more',
        (text, at) => box(`<h3>A headline of ${at} boats</h3><p>${text}</p><a href="/news/2${at}">Read more</a>`),
      ],
      [
        'with such links in the text',
        (text, at) => box(`<h3>A headline of ${at} boats</h3><p>${text} <a href="/news/2${at}">more…</a></p>`),
      ],
    ] satisfies [string, (text: string, at: number) => string][])('%s', (_, item) => {
      expect(read(menu + list(item), town)).toEqual(isList);
    });

    it('that says it is an article, as some do', () => {
      const page = pageOf(menu + list((text, at) => box(`${head(at)}<p>${text}</p>`)));
      page.head.innerHTML +=
        '<meta property="og:type" content="article"><meta property="article:publisher" content="x">';
      expect(readGeneric(page, town, generic, groundwork)).toEqual(isList);
    });

    it.each([
      [
        'what heads places on the page itself',
        (text, at) => box(`<h2><a href="#${at}">A headline of ${at} boats</a></h2><p>${text}</p>`),
      ],
      [
        'what is on other sites',
        (text, at) => box(`<h2><a href="https://boats${at}.example/">Pier ${at} of them all</a></h2><p>${text}</p>`),
      ],
      ['what is talked about', (text, at) => box(`<p>${text}</p><p><a href="/talk/${at}">${at} contributions</a></p>`)],
      ['sections', (text, at) => box(`<h2>A headline of ${at} boats</h2><p>${text}</p>`)],
    ] satisfies [string, (text: string, at: number) => string][])('but not %s', (_, item) => {
      const page = pageOf(`${menu}<h1>Boats in their piers</h1>${list(item)}`);
      page.title = 'Boats in their piers';
      expect(readGeneric(page, town, generic, groundwork).state).toBe('article');
    });
  });

  it('reads an article of two sentences above many teasers', () => {
    const teasers = sentences.map(
      (text, at) => `<div class="t"><h3><a href="/2${at}">Headline ${at} of the town</a></h3><p>${text}</p></div>`,
    );
    const story = `<div class="story"><h1>Boats come home to Gaon</h1><p>4 May 2026</p><p>${sentences[0]}</p><p>${sentences[1]}</p></div>`;
    const page = pageOf(`${menu}${story}<div class="more">${teasers.join('')}${teasers.join('')}</div>`);
    page.title = 'Boats come home to Gaon';
    const found = readGeneric(page, 'https://paper.example/news/1', generic, groundwork);
    expect(textsOf(found).slice(-2)).toEqual(sentences.slice(0, 2));
  });

  it('reads an article in which a link was not closed', () => {
    const open = (text: string) => `<p><a href="/pier">${text}</a></p>`;
    const page = `${menu}<h1>Boats come home</h1><div class="article-body">${body}${sentences.map(open).join('')}</div>`;
    expect(textsOf(read(page))).toEqual([...sentences, ...sentences]);
  });

  it('reads a Korean article of one sentence', () => {
    const sentence = '밤새 내린 눈으로 가온시 외곽의 세 마을이 고립돼 제설차가 투입됐다고 시가 4일 밝혔다.';
    const found = read(
      `${menu}<div class="view"><h1>폭설에 세 마을 고립</h1><div class="article-body"><p>${sentence}</p></div></div>`,
    );
    expect(textsOf(found)).toEqual([sentence]);
  });

  it('reads an article that waits, hidden, below a menu for a script', () => {
    const page = pageOf(
      `${menu}<div style="display: none"><h1>Boats come home</h1><div class="article-body">${body}</div></div>`,
    );
    const readIt = () => readGeneric(page, 'https://paper.example/news/1', generic, groundwork);
    expect(readIt()).toEqual({ state: 'no-article', reason: 'empty' });
    page.head.innerHTML += '<meta property="og:type" content="article">';
    expect(textsOf(readIt())).toEqual(sentences);
  });

  it.each([
    ['404 Not Found', 'empty'],
    ['Page not found - Paper', 'empty'],
    ['페이지를 찾을 수 없습니다', 'empty'],
    ['Missing boats not found after storm', undefined],
  ])('takes the few words under the title "%s" for an article or none', (title, reason) => {
    const page = pageOf(`<main><h1>${title}</h1><p>${sentences[0]}</p><p>${sentences[3]}</p></main>`);
    page.title = title;
    const found = readGeneric(page, 'https://paper.example/nothing', generic, groundwork);
    expect(found.state === 'no-article' ? found.reason : undefined).toBe(reason);
  });

  it('finds no article in tables alone, but in tables below a sentence', () => {
    const row = (at: number) => `<tr><td>Pier ${at} of the town</td><td>${at} : 1</td><td>Pier of the island</td></tr>`;
    const table = `<table>${Array.from({ length: 9 }, (_, at) => row(at)).join('')}</table>`;
    expect(read(menu + table).state).toBe('no-article');
    expect(
      read(`${menu}<h1>Boats at the piers</h1><p>Boats in May, as the harbour office counted them.</p>${table}`).state,
    ).toBe('article');
  });

  it('reads the opening of an article that goes on behind a login', () => {
    const login = '<form><label>Name</label><input><input type="password"></form>';
    const page = pageOf(
      `${menu}<h1>Boats come home</h1><div class="article-body"><p>${sentences[0]}</p></div>${login}`,
    );
    const readIt = () => readGeneric(page, 'https://paper.example/news/1', generic, groundwork);
    expect(readIt()).toEqual({ state: 'no-article', reason: 'login' });
    page.head.innerHTML += '<meta property="og:type" content="article">';
    expect(textsOf(readIt())).toEqual([sentences[0]]);
  });

  it('reads a short article whose title is a link to itself', () => {
    const html = `${menu}<article><h2><a href="/news/1/">Boats come home</a></h2><p>${sentences[0]} ${sentences[1]}</p></article>`;
    expect(textsOf(read(html, 'https://paper.example/news/1'))).toEqual([`${sentences[0]} ${sentences[1]}`]);
  });

  it('reads a short article over a comment form that asks for a password', () => {
    const form = '<form><input name="writer"><input type="password"><textarea></textarea></form>';
    const html = `${menu}<h1>Boats come home</h1><div class="article-body"><p>${sentences[0]}</p></div>${form}`;
    expect(textsOf(read(html, 'https://paper.example/news/1'))).toEqual([sentences[0]]);
  });
});
