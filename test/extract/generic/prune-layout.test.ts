// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { measureFrames } from '../../../src/extract/generic/measure-frames.ts';
import { pruneLayout } from '../../../src/extract/generic/prune-layout.ts';
import { sketchPage } from '../../../src/extract/generic/sketch-page.ts';

const sentence = 'The harbour office counted forty-one boats on Monday, six more than in the week before. ';
const body = `<div id="body">${`<p>${sentence.repeat(2)}</p>`.repeat(4)}<p>Short.</p></div>`;

function prune(html: string): { texts: string[]; cut: string[] } {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const layout = sketchPage(page.body, '');
  const { pieces, cut } = pruneLayout(layout, measureFrames(layout));
  return { texts: pieces.map(({ block }) => block.text.slice(0, 12)), cut: cut.map((element) => element.id) };
}

describe('pruneLayout', () => {
  it('cuts menus and lists of links beside the body', () => {
    const { texts, cut } = prune(
      `<nav id="menu"><a href="/">Home</a></nav>${body}<ul id="more"><li><a href="/2">Next</a></li></ul>`,
    );
    expect(cut).toEqual(['menu', 'more']);
    expect(texts).toHaveLength(5);
  });

  it('keeps what stands in the body, short or not', () => {
    expect(prune(body).texts.at(-1)).toBe('Short.');
  });

  it('keeps other prose, and the branch of the heading', () => {
    const { cut } = prune(
      `<div id="head"><h1>Boats</h1></div><div id="lead"><p>${sentence.repeat(2)}</p></div>${body}`,
    );
    expect(cut).toEqual([]);
  });

  it('keeps everything where there is no prose', () => {
    expect(prune('<ul id="a"><li>egg</li></ul><ul id="b"><li>flour</li></ul>').cut).toEqual([]);
  });
});
