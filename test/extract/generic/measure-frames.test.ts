// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { measureFrames } from '../../../src/extract/generic/measure-frames.ts';
import { nameFrames } from '../../../src/extract/generic/prune-layout.ts';
import { sketchPage } from '../../../src/extract/generic/sketch-page.ts';

const sentence = 'The harbour office counted forty-one boats on Monday, six more than in the week before. ';
const paragraphs = (count: number) => `<p>${sentence}</p>`.repeat(count);

/** The id of the frame that holds half of a page's prose. */
function halfOf(html: string): string | undefined {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const layout = nameFrames(sketchPage(page.body, ''));
  return layout.elements[measureFrames(layout).half]?.id;
}

describe('measureFrames', () => {
  it('finds the frame with half of the prose', () => {
    expect(halfOf(`<div id="body">${paragraphs(4)}</div><div id="foot">${paragraphs(1)}</div>`)).toBe('body');
  });

  it.each([
    ['comments', '<div id="talk" class="comment-list">'],
    ['a cookie dialog', '<div id="onetrust-consent-sdk">'],
    ['teasers', '<div id="talk" class="related-stories">'],
    ['a column beside', '<aside id="talk">'],
  ])('is not misled by longer text in %s', (_, open) => {
    const end = open.startsWith('<aside') ? '</aside>' : '</div>';
    expect(halfOf(`<div id="body">${paragraphs(3)}</div>${open}${paragraphs(8)}${end}`)).toBe('body');
  });

  it('does not take the box of the page heading for one beside it', () => {
    expect(halfOf(`<div id="body" class="has-comments"><h1>Boats</h1>${paragraphs(3)}</div>`)).toBe('body');
  });

  it('finds prose where all of it is in such a box', () => {
    expect(halfOf(`<div id="body" class="comments">${paragraphs(3)}</div>`)).toBe('body');
  });
});
