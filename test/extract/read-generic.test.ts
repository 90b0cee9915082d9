// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
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
      'a page with nothing but its foot',
      `${menu}<h1>Boats come home</h1><div id="article-body"></div><div id="footer"><div>${sentences[0]}<br>${sentences[1]}</div></div>`,
      'https://paper.example/news/1',
      'empty',
    ],
  ])('finds no article on %s', (_, html, url, reason) => {
    expect(read(html, url)).toEqual({ state: 'no-article', reason });
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
});
