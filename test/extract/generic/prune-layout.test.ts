// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { measureFrames } from '../../../src/extract/generic/measure-frames.ts';
import { nameFrames, pruneLayout } from '../../../src/extract/generic/prune-layout.ts';
import { sketchPage } from '../../../src/extract/generic/sketch-page.ts';

const sentence = 'The harbour office counted forty-one boats on Monday, six more than in the week before. ';
const body = `<div id="body">${`<p>${sentence.repeat(2)}</p>`.repeat(4)}<p>Short.</p></div>`;

function prune(html: string, title = ''): string[] {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const layout = nameFrames(sketchPage(page.body, ''));
  const { pieces } = pruneLayout(layout, measureFrames(layout), title);
  return pieces.map(({ block }) => block.text.slice(0, 12));
}

describe('pruneLayout', () => {
  it('cuts menus and lists of links beside the body', () => {
    const texts = prune(
      `<nav id="menu"><a href="/">Home</a> of boats</nav>${body}<ul><li><a href="/2">Next</a> to come</li></ul>`,
    );
    expect(texts).toHaveLength(5);
    expect(texts[0]).toBe('The harbour ');
  });

  it('keeps what stands in the body, short or not', () => {
    expect(prune(body).at(-1)).toBe('Short.');
  });

  it('keeps other prose, and the branch of the heading', () => {
    const texts = prune(`<div id="head"><h1>Boats</h1></div><div id="lead"><p>${sentence.repeat(2)}</p></div>${body}`);
    expect(texts).toHaveLength(7);
  });

  const news = `<ul id="ticker"><li>${sentence}</li><li>${sentence}</li></ul>`;

  it('cuts what stands before the title, and keeps the title', () => {
    const texts = prune(`${news}<div id="head"><h2>Boats at the Pier</h2></div>${body}`, 'Boats at the pier');
    expect(texts).toHaveLength(6);
    expect(texts[0]).toBe('Boats at the');
  });

  it.each([
    ['a title below the article', `${news}${body}<h2>Boats at the pier</h2><p>${sentence}</p>`],
    ['a title that is no heading', `${news}<p>Boats at the pier</p>${body}`],
    ['a heading that says more', `${news}<h2>Boats at the pier, again</h2>${body}`],
  ])('cuts nothing before %s', (_, html) => {
    expect(prune(html, 'Boats at the pier')[0]).toBe('The harbour ');
  });

  it('goes by no title as short as the name of a section', () => {
    expect(prune(`${news}<h2>Boats</h2>${body}`, 'Boats')[0]).toBe('The harbour ');
  });

  it('keeps everything where there is no prose', () => {
    expect(prune('<ul id="a"><li>egg</li></ul><ul id="b"><li>flour</li></ul>')).toEqual(['egg', 'flour']);
  });
});
