// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sketchPage } from '../../../src/extract/generic/sketch-page.ts';

/** The blocks of a body, each as `tag kind "text" linked`. */
function sketch(html: string): string[] {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const { frames, pieces } = sketchPage(page.body, 'https://paper.example/1');
  return pieces.map(({ block, frame, linked }) => `${frames[frame]?.tag} ${block.kind} "${block.text}" ${linked}`);
}

describe('sketchPage', () => {
  it.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['p paragraph "One." 0', 'p paragraph "Two." 0']],
    [
      'text between blocks',
      '<div>One<p>Two</p>three</div>',
      ['div paragraph "One" 0', 'p paragraph "Two" 0', 'div paragraph "three" 0'],
    ],
    ['two line breaks', '<div>One.<br><br>Two.</div>', ['div paragraph "One." 0', 'div paragraph "Two." 0']],
    ['links, by their letters', '<p>See <a href="/x">this</a> now</p>', ['p paragraph "See this now" 4']],
    ['an anchor is no link', '<p><a name="x">this</a></p>', ['p paragraph "this" 0']],
    ['items', '<ul><li><a href="/">Home</a></li></ul>', ['li list-item "Home" 4']],
    [
      'what is hidden',
      '<p hidden>no</p><p style="display:none">no</p><script>no</script><p>yes</p>',
      ['p paragraph "yes" 0'],
    ],
    [
      'no words for screen readers alone',
      '<p>Read it <a href="/1">here<span class="screen-reader-text"> in a new tab</span></a></p>',
      ['p paragraph "Read it here" 4'],
    ],
    [
      'words without their reading aid',
      '<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>の船</p>',
      ['p paragraph "港の船" 0'],
    ],
    [
      'no box that a pointer brings up',
      '<p><span class="tooltip">Han Nu-ri<span class="tooltip-text">keeper of the harbour</span></span> said so.</p>',
      ['p paragraph "Han Nu-ri said so." 0'],
    ],
    [
      'captions',
      '<figure><img src="/a.jpg"><figcaption>A bridge</figcaption></figure>',
      ['figure figure "A bridge" 0'],
    ],
    [
      'a caption within a line',
      '<div><span><img src="/a.jpg"><em class="img_desc">A bridge</em></span>One.</div>',
      ['em paragraph "A bridge" 0', 'div paragraph "One." 0'],
    ],
    [
      'text after a block in an inline element',
      '<span>One<div>Two</div>three</span>',
      ['body paragraph "One" 0', 'div paragraph "Two" 0', 'body paragraph "three" 0'],
    ],
  ])('sketches %s', (_, html, expected) => {
    expect(sketch(html)).toEqual(expected);
  });

  it('shows what a page hides until its scripts have run, when asked', () => {
    const page = new DOMParser().parseFromString(
      '<body><div style="display:none"><p>Text</p></div></body>',
      'text/html',
    );
    expect(sketchPage(page.body, '').pieces).toHaveLength(0);
    expect(sketchPage(page.body, '', { hidden: true }).pieces.map(({ block }) => block.text)).toEqual(['Text']);
  });

  it('is not led astray by a form whose controls are named as what is asked of it', () => {
    const page = new DOMParser().parseFromString('<body><form><p>One.</p></form><p>Two.</p></body>', 'text/html');
    const form = page.querySelector('form') as Element;
    for (const name of ['tagName', 'getAttribute', 'hasAttributes'])
      Object.defineProperty(form, name, { value: page.createElement('input') });
    const asked: boolean[] = [];
    const copy = (_element: Element, deep: boolean) => {
      asked.push(deep);
      return page.createElement('form');
    };
    const { frames, pieces } = sketchPage(page.body, '', { copy });
    expect(pieces.map(({ block, frame }) => `${frames[frame]?.tag} ${block.text}`)).toEqual(['p One.', 'p Two.']);
    expect(frames.map(({ tag }) => tag)).toEqual(['body', 'form', 'p', 'p']);
    expect(asked).toEqual([false]);
  });

  it('takes figures and tables of a live page from copies, and leaves out what no reader sees', () => {
    const page = new DOMParser().parseFromString(
      `<body><figure><script>no</script><figcaption>A bridge</figcaption></figure><map><p>no</p></map>
      <dialog><p>no</p></dialog><table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table></body>`,
      'text/html',
    );
    const copied: string[] = [];
    const copy = (element: Element) => {
      copied.push(element.localName);
      return element.cloneNode(true) as Element;
    };
    const { pieces } = sketchPage(page.body, '', { copy });
    expect(pieces.map(({ block }) => block.text)).toEqual(['A bridge', '1\t2\n3\t4']);
    expect(copied).toEqual(['figure', 'table']);
  });

  it('walks ten thousand levels without recursion', () => {
    const page = new DOMParser().parseFromString('<body></body>', 'text/html');
    let inner: Element = page.body;
    for (let depth = 0; depth < 10_000; depth += 1) inner = inner.appendChild(page.createElement('div'));
    inner.textContent = 'deep';
    // As browsers search; happy-dom's own way is recursion.
    page.body.querySelectorAll = page.createElement('div').querySelectorAll.bind(page.createElement('div'));
    expect(sketchPage(page.body, '').pieces.map(({ block }) => block.text)).toEqual(['deep']);
  });
});
