// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { dropStrangers } from '../../../src/extract/generic/drop-strangers.ts';
import { nameFrames } from '../../../src/extract/generic/prune-layout.ts';
import { sketchPage } from '../../../src/extract/generic/sketch-page.ts';

const sentence = 'The harbour office counted forty-one boats on Monday, six more than in the week before. ';
const body = `<p>${sentence.repeat(6)}</p>`;
const title = 'Boats come home to the old pier';

function textOf(html: string, { claims = false } = {}): string {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const { pieces } = dropStrangers(nameFrames(sketchPage(page.body, '')), title, () => claims);
  return pieces.map(({ block }) => block.text.slice(0, 12).trim()).join(' | ');
}

const own = (heading = title) => `<h1 class="headline">${heading}</h1>${body}`;
const other = `<h1 class="headline">Ferry sails again</h1><p>A ferry sails again. ${sentence}</p>`;

describe('an article beside the one the page is about is left out', () => {
  it.each([
    ['that is one as well', `<article>${own()}</article><article><h2>Ferry</h2><p>It sails.</p></article>`],
    ['of the same making', `<div class="story-1">${own()}</div><div class="story-2">${other}</div>`],
    ['further in', `<main><div class="a">${own()}</div></main><section><div class="a">${other}</div></section>`],
    [
      'after each other',
      `<div class="story">${own()}</div><div class="story">${other}</div><div class="story">${other}</div>`,
    ],
  ])('%s', (_, html) => {
    expect(textOf(html)).toBe('Boats come h | The harbour');
  });

  it('where the page claims to be one article under another title', () => {
    const html = `<div class="story">${own('Home at last')}</div><div class="story">${other}</div>`;
    expect(textOf(html, { claims: true })).toBe('Home at last | The harbour');
    expect(textOf(html)).toBe('Home at last | The harbour | Ferry sails | A ferry sail');
  });
});

describe('what endless pages append is left out, though its title is no h1 and it stands in no article', () => {
  const byline = '<div class="byline">By Han Nu-ri</div>';
  const head = (tag: string, names: string, text: string) => `<${tag} class="${names}">${text}</${tag}>`;
  const box = (inner: string, more = '') => `<div class="unit"${more}>${inner}</div>`;
  const ferry = `<p>A ferry sails again. ${sentence}</p>`;

  it.each([
    [
      'on the same matter',
      box(`<h1>${title}</h1>${byline}${body}`),
      box(`<h2>Boats come home to another old pier</h2>${byline}${ferry}`),
    ],
    ['its title a link', box(`<h1>${title}</h1>${body}`), box(`<h2><a href="/2">Ferry sails</a></h2>${ferry}`)],
    [
      'its title named as the page’s',
      box(head('h2', 'tit_view', title) + body),
      box(head('h2', 'tit_view', 'Ferry sails') + ferry),
    ],
    [
      'no heading at all',
      box(head('div', 'headline', title) + body),
      box(head('div', 'headline', 'Ferry sails') + ferry),
    ],
    ['a byline in it', box(`<h1>${title}</h1>${byline}${body}`), box(`<h2>Ferry sails</h2>${byline}${ferry}`)],
    [
      'an address at it',
      box(`<h1>${title}</h1>${body}`, ' data-url="/1"'),
      box(`<h2>Ferry sails</h2>${ferry}`, ' data-url="/2"'),
    ],
  ])('%s', (_, one, two) => {
    expect(textOf(`<div>${one}${two}${two}</div>`)).not.toContain('ferry');
    expect(textOf(`<div>${one}${two}${two}</div>`)).toContain('Boats come h');
    expect(textOf(`<div>${one}${two}${two}</div>`)).toContain('The harbour');
  });

  it.each([
    ['sections alike', box(`<h1>${title}</h1>${body}`), box(`<h2>Ferry sails</h2>${ferry}`)],
    ['sections below a byline', box(`<h1>${title}</h1>${byline}${body}`), box(`<h2>Ferry sails</h2>${ferry}`)],
    [
      'sections that keep a number',
      box(`<h1>${title}</h1>${body}`, ' data-n="1"'),
      box(`<h2>Ferry</h2>${ferry}`, ' data-n="2"'),
    ],
    [
      'linked headings in the same box',
      box(`<h1>${title}</h1>${body}<h2><a href="/2">Ferry sails</a></h2>${ferry}`),
      '',
    ],
  ])('but not %s', (_, one, two) => {
    expect(textOf(`<div>${one}${two}</div>`)).toContain('A ferry sail');
  });
});

describe('no part of the article is left out', () => {
  it.each([
    ['its sections', `<div>${own()}<h1 class="headline">Ferry sails again</h1><p>A ferry sails again.</p></div>`],
    ['sections in boxes', `<section>${own()}</section><section><h2>Ferry sails</h2>${body}</section>`],
    ['sections cut up by nameless headings', `<div><h1>Home</h1>${body}</div><div><h1>Ferry</h1>${body}</div>`],
    ['its title, printed again', `<div class="story">${own()}</div><div class="story">${own()}</div>`],
    ['a further part without a heading', `<article>${own()}</article><article>${body}</article>`],
    ['an article in it', `<article>${own()}<article><h2>Ferry</h2>${body}</article></article>`],
    [
      'what an article with the title alone leaves',
      `<article><h1>${title}</h1></article><article><h2>I</h2>${body}</article>`,
    ],
  ])('%s', (_, html) => {
    expect(textOf(html, { claims: true }).split(' | ')).toHaveLength(html.match(/<(?:p|h\d)\b/g)?.length ?? 0);
  });
});

describe('rows of boxes that offer an answer are comments', () => {
  const comment = (answer: string) => `<div class="c1"><b>Han</b><p>${sentence}</p><span>${answer}</span></div>`;

  it.each(['Reply', '3 Replies', 'Antworten', '답글', '답글쓰기 2', 'Report comment'])('%s', (answer) => {
    expect(textOf(`${own()}<div>${comment(answer).repeat(4)}</div>`)).toBe('Boats come h | The harbour');
  });

  it.each([
    ['two of them', comment('Reply').repeat(2)],
    ['boxes that offer nothing', comment('Han Nu-ri').repeat(4)],
    ['few that do', comment('').repeat(4) + comment('Reply')],
    ['sentences that begin so', comment('Reply to the mayor was swift, and it was no').repeat(4)],
  ])('but not %s', (_, boxes) => {
    expect(textOf(`${own()}<div>${boxes}</div>`)).toContain('The harbour | Han');
  });
});

describe('rows of boxes below an article that say when they were written are comments', () => {
  const note = (when: string, name = 'c3', heading = '') =>
    `<div class="${name}">${heading}<b>Han · ${when}</b><p>${sentence}</p></div>`.repeat(4);

  it.each([
    '2 hours ago',
    '3h ago',
    'vor 2 Stunden',
    '3시간 전',
    'il y a 5 jours',
    '04.05.2026 10:12',
    'May 4, 2026 at 10:12',
  ])('%s', (when) => {
    expect(textOf(`${own()}<div>${note(when)}</div>`)).toBe('Boats come h | The harbour');
  });

  it.each([
    ['that make up the article', `<h1>${title}</h1><div>${note('2 hours ago')}</div>`],
    ['with headings', `${own()}<div>${note('2 hours ago', 'c3', '<h3>Ferry</h3>')}</div>`],
    ['of a live report', `${own()}<div>${note('2 hours ago', 'live-entry')}</div>`],
    ['that say when', `${own()}<div>${note('14:05')}</div>`],
    ['that say on which day', `${own()}<div>${note('04.05.2026')}</div>`],
  ])('but not those %s', (_, html) => {
    expect(textOf(html).split(' | ')).toHaveLength(html.match(/<(?:p|b|h\d)\b/g)?.length ?? 0);
  });
});

describe('rows of boxes below a line that announces comments are comments', () => {
  const comments = `<div class="c2"><b>Han</b><p>${sentence}</p></div>`.repeat(3);

  it.each(['Comments', '60 comments', 'Kommentare (3)', '댓글 3'])('%s', (line) => {
    const html = `${own()}<div><span>${line}</span></div><section>${comments}</section>`;
    expect(textOf(html)).toBe(`Boats come h | The harbour | ${line.slice(0, 12).trim()}`);
  });

  it.each([
    ['above the title', `<i>9</i>${body}<div>3 comments</div><div>${own()}</div><div>${comments}</div>`],
    ['above the article', `<h1>${title}</h1><div>3 comments</div><div>${comments}</div>`],
    ['that says more', `${own()}<div>Comments are closed on Sundays</div><div>${comments}</div>`],
    ['above mere paragraphs', `${own()}<div>3 comments</div><div>${body.repeat(4)}</div>`],
    ['far above', `${own()}<div>3 comments</div>${'<div>Boats</div>'.repeat(9)}<div>${comments}</div>`],
  ])('but not %s', (_, html) => {
    const count = html.match(/<(?:p|h1|b|i|div>[\w])/g)?.length;
    expect(textOf(html).split(' | ')).toHaveLength(count ?? 0);
  });
});

describe('articles headed by a link elsewhere are teasers', () => {
  const teaser = `<article><h3><a href="/2">Ferry</a></h3><p>${sentence}</p></article>`;

  it('beside an article, or within it', () => {
    expect(textOf(`<div>${own()}</div>${teaser.repeat(3)}`)).toBe('Boats come h | The harbour');
    expect(textOf(`<article>${own()}${teaser.repeat(2)}</article>`)).toBe('Boats come h | The harbour');
  });

  it.each([
    ['where they are most of the page', `<h1>Boats</h1><p>${sentence}</p>${teaser.repeat(9)}`],
    ['where there is one', `<div>${own()}</div>${teaser}`],
    [
      'the page itself',
      `<article><h2><a href="/1">${title}</a></h2><p>${sentence}</p></article><article><h4><a href="/town">Town</a></h4><h2>${title}</h2></article>${body}`,
    ],
    [
      'where the heading is no link',
      `<div>${own()}</div>${'<article><h3>Ferry</h3><p>It sails.</p></article>'.repeat(3)}`,
    ],
  ])('but not %s', (_, html) => {
    expect(textOf(html).split(' | ')).toHaveLength(html.match(/<(?:p|h\d)\b/g)?.length ?? 0);
  });
});
