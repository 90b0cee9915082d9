// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { preparePlan } from '../../src/clean/cleaning-plan.ts';
import { mayHideByRule } from '../../src/clean/may-hide-by-rule.ts';
import { breakNewsLike } from './break-news-like.ts';

describe("a rule of the reader's", () => {
  it.each([
    ['a box beside the article', '<div id="x">구독하세요</div><div id="CLtag"><p>글</p></div>', true],
    ['the article', '<div id="CLtag"><p id="y">글</p></div>', false],
    ['a paragraph of it', '<div id="CLtag"><p id="x">글</p></div>', false],
    ['a subheading of it', '<div id="CLtag"><h3 id="x">소제목</h3></div>', false],
    ['a photograph of it', '<div id="CLtag"><div id="x"><img src="/1.jpg"></div></div>', false],
    ['a linked box in it', '<div id="CLtag"><div id="x"><a href="/2">이벤트</a></div><p>글</p></div>', true],
    ['a linked picture in it', '<div id="CLtag"><a href="/2"><img id="x" src="/1.jpg"></a></div>', true],
    ['a labelled frame in it', '<div id="CLtag"><div id="x">광고<iframe></iframe></div><p>글</p></div>', true],
    ['what holds the article', '<div id="x"><div id="CLtag"><p>글</p></div></div>', false],
    ['what is written in', '<div><textarea id="x"></textarea></div>', false],
    ['what holds a field', '<div id="x"><input></div>', false],
    ['the logo', '<div id="logo_area"><a href="/"><img id="x" src="/l.gif"></a></div>', false],
  ])('on %s: %s', (_, markup, may) => {
    document.body.innerHTML = markup;
    const element = document.querySelector('#x, #CLtag') as Element;
    expect(mayHideByRule(document.querySelector('#x') ?? element, preparePlan(breakNewsLike, document))).toBe(may);
  });
});
