// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article.ts';
import { baseAddress } from '../../src/extract/base-address.ts';
import { collapseText, placesCollapsed } from '../../src/extract/collapse-text.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { sketchPage } from '../../src/extract/generic/sketch-page.ts';
import { readBlocks } from '../../src/extract/read-blocks.ts';
import { withLinks } from '../../src/extract/read-links.ts';
import type { Site } from '../../src/site.ts';

const url = 'https://www.gaon.example/news/1?page=2';
const long = '시는 다음 달부터 마을버스 일곱 대를 전기버스로 바꾸고 골목까지 다니게 한다고 밝혔다.';

/** The two ways a body is read: by a site's selectors, and out of a sketch of the whole page. */
const roads: readonly (readonly [string, (root: Element) => readonly Block[]])[] = [
  ['a known site', (root) => readBlocks(root, url).blocks],
  ['any page', (root) => sketchPage(root, url).pieces.map(({ block, lines }) => withLinks(block, lines, url))],
];

describe.each(roads)('the links of %s', (_, blocksOf) => {
  it.each<[string, string, string[]]>([
    ['a link', '가 <a href="https://a.example/1">나 다</a> 라', ['나 다 → https://a.example/1']],
    ['a relative one', '<a href="2?x=1#y">나</a> 다', ['나 → https://www.gaon.example/news/2?x=1#y']],
    ['without a scheme', '<a href="//a.example">나</a> 다', ['나 → https://a.example/']],
    ['Hangul in it', '<a href="/검색?q=꽃">나</a> 다', [`나 → ${encodeURI('https://www.gaon.example/검색?q=꽃')}`]],
    ['a mailbox in a sentence', `${long} <a href="mailto:a@b.example">나</a>`, ['나 → mailto:a@b.example']],
    ['a mailbox with markup in it', `${long} <a href='mailto:"><script>alert(1)</script>'>나</a>`, []],
    ['a signature', '박누리 기자 <a href="mailto:nuri@gaon.example">nuri@gaon.example</a>', []],
    ['white space inside', '가<a href="/1">\n 나&nbsp;\n다 </a>라', ['나 다 → https://www.gaon.example/1']],
    ['white space before', '  가 \n\t나  <a href="/1">다</a>', ['다 → https://www.gaon.example/1']],
    [
      'letters nobody sees',
      '\u200b가\u00ad나\u200b <a href="/1">\ufeff다\u2060라</a>',
      ['다라 → https://www.gaon.example/1'],
    ],
    ['a word in two halves', '신<a href="/1">전자</a>산업', ['전자 → https://www.gaon.example/1']],
    ['markup inside', '<a href="/1">가 <b>나</b> <i>다</i></a> 라', ['가 나 다 → https://www.gaon.example/1']],
    ['inside markup', '<b>가 <a href="/1">나</a></b> 다.', ['나 → https://www.gaon.example/1']],
    [
      'two beside each other',
      '<a href="/1">가</a><a href="/2">나</a>',
      ['가 → https://www.gaon.example/1', '나 → https://www.gaon.example/2'],
    ],
    ['one over a line break', '<a href="/1">봄<br>꽃</a>', ['봄⏎꽃 → https://www.gaon.example/1']],
    ['behind a line break', '봄 <br> 꽃 <a href="/1">눈</a>', ['눈 → https://www.gaon.example/1']],
    [
      'one over two paragraphs',
      '<a href="/1"><p>가</p><p>나</p></a>',
      ['가 → https://www.gaon.example/1', '나 → https://www.gaon.example/1'],
    ],
    ['a whole subheading', '<h3><a href="/1">가</a></h3>', ['가 → https://www.gaon.example/1']],
    ['a list item', '<ul><li>가 <a href="/1">나</a></li></ul>', ['나 → https://www.gaon.example/1']],
    ['a caption by its sign', '▲ 가 <a href="/1">나</a> © 다', ['나 → https://www.gaon.example/1']],
    [
      'a caption',
      '<figure><img src="/a.jpg"><figcaption>가 <a href="/1">나<br>다</a> 라</figcaption></figure>',
      ['나 다 → https://www.gaon.example/1'],
    ],
    [
      'a caption alone',
      '<p>가.</p><figcaption>나 <a href="/1">다</a></figcaption>',
      ['다 → https://www.gaon.example/1'],
    ],
    [
      'the picture that is a link, caption and all',
      '<p>가.</p><a href="/1"><figure><img src="/a.jpg"><figcaption>나</figcaption></figure></a>',
      [],
    ],
    ['one that is paid for', '가 <a href="/1" rel="nofollow sponsored">나</a> 다', []],
    ['a picture', '가 <a href="/1"><img src="/a.jpg"></a> 나', []],
    ['an arrow', '가 <a href="/1">▶</a> 나', []],
    ['a hashtag', '가 <a href="/tag">#꽃</a> 나', []],
    ['an anchor without address', '가 <a name="x">나</a> 다', []],
    ['an empty address', '가 <a href="">나</a> 다', []],
    ['a place in the page', '가 <a href="#x">나</a> <a href=" #">다</a>', []],
    ['a place in the page by its whole address', `가 <a href="${url}#x">나</a> 다`, []],
    ['a script', '가 <a href="javascript:alert(1)">나</a> 다', []],
    ['a script behind control characters', '가 <a href="\u0001 java\nscr\tipt:alert(1)">나</a> 다', []],
    ['data', '가 <a href="data:text/html,<script>alert(1)</script>">나</a> 다', []],
    [
      'a file, a blob, an own page',
      '<a href="file:///etc/passwd">가</a> <a href="blob:https://a.example/1">나</a> <a href="chrome://settings">다</a>',
      [],
    ],
    ['a telephone', '<a href="tel:02">가</a> 나', []],
    ['no address at all', '가 <a href="https://">나</a> <a href="http://[">다</a>', []],
    ['a name before the host', '가 <a href="https://bank.example@evil.example/">나</a> 다', []],
    [
      'control characters in an address',
      '가 <a href="https://a.example/\u0001\t\n1">나</a> 다',
      ['나 → https://a.example/%011'],
    ],
    ['an address of two thousand characters and more', `가 <a href="/${'x'.repeat(2000)}">나</a> 다`, []],
    ['an address that grows too long', `가 <a href="/${'꽃'.repeat(400)}">나</a> 다`, []],
    ['a hidden mailbox', `${long} <a href="/cdn-cgi/l/email-protection#1">나</a>`, []],
    [
      'a form whose controls are named like ours',
      '<form><input name="href"><input name="getAttribute"><a href="/1">가</a> 나</form>',
      ['가 → https://www.gaon.example/1'],
    ],
    ['a drawing', '<svg><a href="/1"><text>가</text></a></svg>나', []],
    ['a link in what is not shown', '가<span hidden><a href="/1">나</a></span>', []],
  ])('%s', (_name, html, expected) => {
    expect(labels(blocksOf(parse(html)))).toEqual(expected);
  });

  it('of links in links the innermost is read', () => {
    const root = parse('가 <a href="/1">나 다</a> 라');
    const inner = Object.assign(document.createElement('a'), { href: '/2', textContent: '마' });
    root.querySelector('a')?.firstChild?.after(inner, '바');
    expect(labels(blocksOf(root))).toEqual([
      '나 다 → https://www.gaon.example/1',
      '마 → https://www.gaon.example/2',
      '바 → https://www.gaon.example/1',
    ]);
  });

  it('stands two thousand links in one block', () => {
    const blocks = blocksOf(parse(Array.from({ length: 2000 }, (_, at) => `<a href="/${at}">가 ${at}</a> `).join('')));
    expect(blocks).toHaveLength(1);
    expect(labels(blocks).at(-1)).toBe('가 1999 → https://www.gaon.example/1999');
  });

  it('lie in the text, in its order, none over another, and leave it as it is', () => {
    fc.assert(
      fc.property(fc.array(markup(), { maxLength: 8 }), (nodes) => {
        const blocks = blocksOf(grow(nodes, 'a'));
        expect(blocks.map(({ links: _, ...block }) => block)).toEqual(blocksOf(grow(nodes, 'span')));
        for (const { text, links = [] } of blocks) {
          let passed = 0;
          for (const { start, end } of links) {
            expect(start).toBeGreaterThanOrEqual(passed);
            expect(text.slice(start, end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
            passed = end;
          }
          expect(passed).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('hold, each, the letters their element holds', () => {
    fc.assert(
      fc.property(fc.array(markup(), { maxLength: 8 }), (nodes) => {
        const root = grow(nodes, 'a');
        const read = new Map<string, string>();
        for (const { text, links = [] } of blocksOf(root))
          for (const { start, end, href } of links)
            read.set(href, (read.get(href) ?? '') + bare(text.slice(start, end)));
        const written = new Map<string, string>();
        for (const text of textsIn(root)) {
          const href = text.parentElement?.closest('a')?.getAttribute('href');
          if (href && bare(text.data) !== '') written.set(href, (written.get(href) ?? '') + bare(text.data));
        }
        expect(read).toEqual(written);
      }),
      { numRuns: 300 },
    );
  });
});

describe('placesCollapsed', () => {
  const text = fc
    .array(fc.constantFrom('가', 'b', ' ', '\n', '\u00a0', '\u200b', '\ufeff', '\ud83c\udf38'), { maxLength: 30 })
    .map((parts) => parts.join(''));

  it('says how much of the collapsed text stands before a place', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(40), { maxLength: 5 }), (raw, numbers) => {
        const places = numbers.map((number) => number % (raw.length + 1)).sort((one, other) => one - other);
        const collapsed = collapseText(raw);
        for (const [at, found] of placesCollapsed(raw, places).entries()) {
          const before = collapseText(raw.slice(0, places[at]));
          expect(collapsed.slice(0, found).trimEnd()).toBe(before);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('an article with links', () => {
  const site: Site = {
    name: 'gaon',
    hosts: ['gaon.example'],
    fingerprints: [],
    article: { body: ['#body'], title: ['h1'] },
    clutter: { slots: [], wrappers: [], exempt: [] },
  };
  const page = (body: string, head = '') =>
    new DOMParser().parseFromString(`<head>${head}</head><h1>가온</h1><div id="body">${body}</div>`, 'text/html');
  const read = (body: string, head?: string) => {
    const found = extractArticle(page(body, head), url, site);
    return found.state === 'article' ? labels(found.article.blocks) : found.reason;
  };

  it('loses those in what is cut off its end', () => {
    const glued = `${long} <a href="/1">누리집</a>에서 <a href="/2">ⓒ 가온신문, 무단전재 및 재배포 금지</a>`;
    expect(read(`<p>${glued}</p>`)).toEqual(['누리집 → https://www.gaon.example/1']);
  });

  it('leads to no advertisement of the site, though its words stay', () => {
    const paid = { ...site, clutter: { ...site.clutter, slots: ['a[href^="/ad_link"]'] } };
    const body = `<p>${long} <a href="/ad_link?1">누리집</a>에서 <a href="/2">본다</a>.</p>`;
    const found = extractArticle(page(body), url, paid);
    expect(found).toMatchObject({ article: { blocks: [{ text: `${long} 누리집에서 본다.` }] } });
    expect(found.state === 'article' && labels(found.article.blocks)).toEqual(['본다 → https://www.gaon.example/2']);
  });

  it('reads relative ones as its page does', () => {
    expect(read(`<p>${long} <a href="2">나</a></p>`, '<base href="/old/">')).toEqual([
      '나 → https://www.gaon.example/old/2',
    ]);
    expect(baseAddress(page('', '<base href="javascript:alert(1)">'), url)).toBe(url);
    expect(baseAddress(page(''), url)).toBe(url);
  });
});

type Markup = string | { readonly tag: string; readonly children: readonly Markup[] };

function markup(): fc.Arbitrary<Markup> {
  const leaf = fc.constantFrom('가', '나 ', ' b', '1', '\n', '\u00a0 다', '\u200b라');
  return fc.letrec<{ node: Markup }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5, depthIdentifier: 'markup' },
      leaf,
      fc.constant<Markup>({ tag: 'br', children: [] }),
      fc.record({
        tag: fc.constantFrom('a', 'a', 'p', 'div', 'span', 'b', 'li', 'blockquote', 'h2'),
        children: fc.array(tie('node'), { maxLength: 5, depthIdentifier: 'markup' }),
      }),
    ),
  })).node;
}

/** A tree of these nodes, each link with an address of its own; `link` names the element that links become. */
function grow(nodes: readonly Markup[], link: 'a' | 'span'): Element {
  let count = 0;
  const build = (node: Markup): Node => {
    if (typeof node === 'string') return document.createTextNode(node);
    const element = document.createElement(node.tag === 'a' ? link : node.tag);
    if (node.tag === 'a' && link === 'a') element.setAttribute('href', `https://a.example/${count++}`);
    element.append(...node.children.map(build));
    return element;
  };
  return build({ tag: 'div', children: nodes }) as Element;
}

function textsIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, 4);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

function parse(html: string): Element {
  return new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body.firstElementChild as Element;
}

function labels(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ text, links = [] }) =>
    links.map(({ start, end, href }) => `${text.slice(start, end).replace(/\n/g, '⏎')} → ${href}`),
  );
}

function bare(text: string): string {
  return text.replace(/[\s\u200b]+/g, '');
}
