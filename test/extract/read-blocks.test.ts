// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBodyHints } from '../../src/extract/body-hints.ts';
import { readBlocks } from '../../src/extract/read-blocks.ts';
import type { ArticleSelectors } from '../../src/site.ts';

const url = 'https://www.gaon.example/news/1';
const long = '시는 다음 달부터 마을버스 일곱 대를 전기버스로 바꾸고 골목까지 다니게 한다고 밝혔다.';
const other = '새 버스는 한 번 충전으로 삼백 킬로미터를 달리고 바닥이 낮아 휠체어도 오른다고 했다.';

describe('a body in blocks', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs', '<p>가</p><p>&nbsp;</p><p><br>나</p>', ['paragraph: 가', 'paragraph: 나']],
    ['double breaks', '가<br><br>나<br />\n<br />다', ['paragraph: 가', 'paragraph: 나', 'paragraph: 다']],
    ['single breaks in verse', '빈 의자 하나<br>바람이 앉았다', ['paragraph: 빈 의자 하나⏎바람이 앉았다']],
    ['single breaks between whole sentences', `${long}<br>${other}`, [`paragraph: ${long}`, `paragraph: ${other}`]],
    ['text beside elements', '가<div>나</div>다', ['paragraph: 가', 'paragraph: 나', 'paragraph: 다']],
    ['a span a paragraph', '<p><span style="font-size:16px">가</span></p>', ['paragraph: 가']],
    [
      'spans that are blocks',
      '<span style="display:block">가</span><span style="display: block">나</span>',
      ['paragraph: 가', 'paragraph: 나'],
    ],
    ['inline markup within a word', '신<b>전자</b>산업', ['paragraph: 신전자산업']],
    ['white space', '<p>  가\n  나&nbsp;&nbsp;다\u200b </p>', ['paragraph: 가 나 다']],
    [
      'literal angle brackets',
      '<p>&lt;아래는 구글번역기로 번역한 기사 전문이다.&gt;</p>',
      ['paragraph: <아래는 구글번역기로 번역한 기사 전문이다.>'],
    ],
    ['a heading', '<h3>가</h3><p>나.</p>', ['subheading: 가', 'paragraph: 나.']],
    [
      'a bold line as a heading',
      '<p><span class="bold">가</span></p><p><strong>나</strong></p>',
      ['subheading: 가', 'subheading: 나'],
    ],
    ['a bold sentence', '<p><b>가는 나다.</b></p>', ['paragraph: 가는 나다.']],
    [
      'a bold line over text',
      '<b>■ 가</b><br>나는 다.<br>라는 마.',
      ['subheading: ■ 가', 'paragraph: 나는 다.⏎라는 마.'],
    ],
    [
      'a bold marker',
      '<p><b>&lt;아래는 구글번역기로 번역한 기사 전문이다&gt;</b></p>',
      ['paragraph: <아래는 구글번역기로 번역한 기사 전문이다>'],
    ],
    ['a quotation', '<blockquote><p>가</p></blockquote>', ['quotation: 가']],
    [
      'a list',
      '<ul><li>가<ul><li>나</li></ul></li><li><p>다</p></li></ul>',
      ['list-item: 가', 'list-item: 나', 'list-item: 다'],
    ],
    [
      'a table of data',
      '<table><tr><th>가</th><th>나</th></tr><tr><td>1</td><td>2</td></tr></table>',
      ['table: 가⇥나⏎1⇥2'],
    ],
    ['a layout table', '<table><tr><td><p>가</p><p>나</p></td></tr></table>', ['paragraph: 가', 'paragraph: 나']],
    [
      'a table in a table',
      '<table><tr><td><table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table></td></tr></table>',
      ['table: 1⇥2⏎3⇥4'],
    ],
    [
      'a table of two languages side by side',
      '<table><tr><td>도서관이 다음 달 초에 문을 연다고 밝혔다.</td><td>The library opens next month, it said.</td></tr><tr><td>책은 모두 사만 이천 권이라고 한다.</td><td>It holds 42,000 books in all.</td></tr></table>',
      [
        'paragraph: 도서관이 다음 달 초에 문을 연다고 밝혔다.',
        'paragraph: The library opens next month, it said.',
        'paragraph: 책은 모두 사만 이천 권이라고 한다.',
        'paragraph: It holds 42,000 books in all.',
      ],
    ],
    [
      'a figure',
      '<figure><img src="/a.jpg"><figcaption>가</figcaption></figure>',
      ['figure https://www.gaon.example/a.jpg: 가'],
    ],
    [
      'a layout table around a picture',
      '<table><tr><td><img src="a.jpg"></td></tr><tr><td>▲ 가 © 나</td></tr></table>',
      ['figure https://www.gaon.example/news/a.jpg: ▲ 가 © 나'],
    ],
    [
      'a caption after a picture',
      '<p><img src="/a.jpg"></p><p>▲ 가</p><p>▲ 나</p>',
      ['figure https://www.gaon.example/a.jpg: ▲ 가', 'paragraph: ▲ 나'],
    ],
    ['a caption by its ©', '<p>▲ 가 © 나</p>', ['figure: ▲ 가 © 나']],
    [
      'a lazy picture',
      '<figure><img src="data:image/gif;base64,R0" data-src="//i.example/a.jpg"><figcaption>가</figcaption></figure>',
      ['figure https://i.example/a.jpg: 가'],
    ],
    ['an icon', '<figure><img src="/a.gif" width="16"><figcaption>가</figcaption></figure>', ['figure: 가']],
    [
      'what is not shown',
      '가<script>x</script><span hidden>y</span><i style="display:none">z</i><button>w</button><em class="blind">v</em><i class="u-visually-hidden">u</i><span class="hovercard__box">t</span>',
      ['paragraph: 가'],
    ],
    ['a rule', '가<hr>나', ['paragraph: 가', 'paragraph: 나']],
    ['nothing', ' <p>&nbsp;</p><br>', []],
  ])('%s', (_, html, blocks) => expect(read(html)).toEqual(blocks));

  it('takes captions, subheadings and exclusions from the site', () => {
    const selectors: ArticleSelectors = {
      body: [],
      title: [],
      caption: ['.cap'],
      subheading: ['.mid'],
      exclude: [{ selector: '.ad', reason: 'advertisement' }],
    };
    const html =
      '<img src="/a.jpg"><em class="cap">가</em>나<div class="mid">다.</div><div class="ad">광고 <b>라</b></div>마';
    expect(read(html, selectors)).toEqual([
      'figure https://www.gaon.example/a.jpg: 가',
      'paragraph: 나',
      'subheading: 다.',
      'paragraph: 마',
      '- advertisement: 광고 라',
    ]);
  });

  it.each<[string, string, string[]]>([
    ['a label', '<div class="ad">광고</div>', ['- advertisement: 광고']],
    [
      'the label over one',
      '<div><p>광고&nbsp;</p><i class="ad"></i></div>가',
      ['paragraph: 가', '- advertisement: 광고'],
    ],
    [
      'a label below one',
      '<div><div><b class="ad">라</b></div>AD</div>가',
      ['paragraph: 가', '- advertisement: 라 AD'],
    ],
    ['a word beside one', '<div><p>광고란</p><i class="ad"></i></div>', ['paragraph: 광고란']],
    ['a word elsewhere', '<div><p>광고</p></div><div><i class="ad"></i></div>가', ['paragraph: 광고', 'paragraph: 가']],
    ['a banner', '<a class="ad" href="/ad"><img src="/b.gif" alt="광고"></a>', []],
    ['sentences', `<div class="ad"><p>${long}</p></div>`, [`paragraph: ${long}`]],
    [
      'a link in a sentence',
      '<p>공고는 <a class="ad" href="/ad">누리집</a>에 있다.</p>',
      ['paragraph: 공고는 누리집에 있다.'],
    ],
  ])('drops no prose as an advertisement: %s', (_, html, outcome) => {
    const selectors: ArticleSelectors = {
      body: [],
      title: [],
      exclude: [{ selector: '.ad', reason: 'advertisement' }],
    };
    expect(read(html, selectors)).toEqual(outcome);
  });

  it('stands ten thousand elements of depth', () => {
    const root = document.createElement('div');
    let at = root;
    for (let depth = 0; depth < 10_000; depth += 1) at = at.appendChild(document.createElement('div'));
    at.append('가');
    expect(readBlocks(root, url).blocks.map((block) => block.text)).toEqual(['가']);
  });

  it('loses no letter, in order, whatever the markup', () => {
    const leaf = fc.constantFrom('가', '나 ', ' b', '1', '\n', '.');
    const tree = fc.letrec<{ node: Markup }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5, depthIdentifier: 'markup' },
        leaf,
        fc.constant<Markup>({ tag: 'br', children: [] }),
        fc.record({
          tag: fc.constantFrom('p', 'div', 'span', 'b', 'li', 'ul', 'blockquote', 'h2', 'table', 'tr', 'td', 'figure'),
          children: fc.array(tie('node'), { maxLength: 5, depthIdentifier: 'markup' }),
        }),
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree.node, { maxLength: 8 }), (nodes) => {
        const root = grow({ tag: 'div', children: nodes });
        const texts = readBlocks(root as Element, url).blocks.map((block) => block.text);
        expect(letters(texts.join(''))).toBe(letters(root.textContent ?? ''));
      }),
      { numRuns: 300 },
    );
  });
});

type Markup = string | { tag: string; children: Markup[] };

function grow(markup: Markup): Node {
  if (typeof markup === 'string') return document.createTextNode(markup);
  const element = document.createElement(markup.tag);
  element.append(...markup.children.map(grow));
  return element;
}

function letters(text: string): string {
  return text.replace(/\s+/g, '');
}

function read(html: string, selectors?: ArticleSelectors): string[] {
  const root = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body.firstElementChild;
  if (root === null) return [];
  const { blocks, excluded } = readBlocks(root, url, selectors && findBodyHints(root, selectors));
  return [
    ...blocks.map(
      ({ kind, text, picture }) =>
        `${kind}${picture ? ` ${picture.src}` : ''}: ${text.replace(/\n/g, '⏎').replace(/\t/g, '⇥')}`,
    ),
    ...excluded.map(({ reason, text }) => `- ${reason}: ${text}`),
  ];
}
