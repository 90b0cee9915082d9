// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { groundwork } from '../../src/extract/groundwork.ts';
import { readAgain } from '../../src/extract/read-again.ts';
import { readGeneric } from '../../src/extract/read-generic.ts';
import { generic } from '../../src/sites/generic.ts';

const url = 'https://paper.example/photo/1';
const caption =
  'Forty-one boats lie in the harbour of Gaon on Monday morning, six more than in the week before, and the rest are expected by Friday.';
const claim = '<meta property="og:type" content="article">';
const menu = '<nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/town">Town</a></li></ul></nav>';
const photo = `${menu}<h1>Boats come home</h1><figure><img src="/boats.jpg" alt="Boats"><figcaption>${caption}</figcaption></figure>`;
const dialog = `${menu}<dialog><div class="story"><p>${caption}</p><p>“None was missing,” said Han Nu-ri, who keeps the harbour book.</p></div></dialog>`;
const list = `${menu}<div>${Array.from({ length: 9 }, (_, at) => `<p><a href="/${at}">${caption}</a></p>`).join('')}</div>`;

const teasers = `${menu}<div>${Array.from({ length: 9 }, (_, at) => `<div><h3><a href="/${at}">Boats come home</a></h3><p>${caption}</p></div>`).join('')}</div>`;

function pageOf(body: string, head = claim): Document {
  return new DOMParser().parseFromString(
    `<html><head><title>Boats come home</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

describe('readAgain', () => {
  it.each([
    ['a picture story, whose caption is all of it', photo],
    ['a story in a box that waits to be opened', dialog],
  ])('finds %s, which the model does not', (_, body) => {
    expect(readGeneric(pageOf(body), url, generic, groundwork).state).toBe('no-article');
    const found = readAgain(pageOf(body), url, generic, groundwork);
    expect(found?.state === 'article' && found.article.blocks[0]?.text).toBe(caption);
  });

  it('keeps the caption with its picture', () => {
    const found = readAgain(pageOf(photo), url, generic, groundwork);
    expect(found?.state === 'article' && found.article.blocks).toEqual([
      { kind: 'figure', text: caption, picture: { src: 'https://paper.example/boats.jpg', alt: 'Boats' } },
    ]);
  });

  it.each([
    ['a page that does not say it is an article', pageOf(photo, '')],
    ['a list, whatever it says it is', pageOf(list)],
    ['teasers, of which the page says that they are an article', pageOf(teasers)],
    ['a page without text', pageOf(menu)],
    ['a page with nothing but its foot', pageOf(`${menu}<h1>Boats come home</h1><footer><p>${caption}</p></footer>`)],
    ['a login', pageOf(`${photo}<form><input type="password"></form>`)],
  ])('finds nothing on %s', (_, page) => {
    expect(readAgain(page, url, generic, groundwork)).toBeUndefined();
  });

  it('reads a page whose comment form asks for a password', () => {
    const form = '<form><input type="password"><textarea></textarea></form>';
    expect(readAgain(pageOf(`${photo}${form}`), url, generic, groundwork)?.state).toBe('article');
  });

  it('finds nothing where the site file says that the address is none of an article', () => {
    const known = { ...generic, article: { ...generic.article, address: /^\/read/ } };
    expect(readAgain(pageOf(photo), url, known, groundwork)).toBeUndefined();
  });

  it('leaves the page as it was', () => {
    const page = pageOf(photo);
    const before = page.documentElement.outerHTML;
    readAgain(page, url, generic, groundwork);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it.each(['parentNode', 'nextElementSibling', 'textContent', 'querySelectorAll', 'tagName'])(
    'is not held up by a form control named %s',
    (name) => {
      const form = `<form><input name="${name}" id="${name}">${photo}</form>`;
      expect(readAgain(pageOf(form), url, generic, groundwork)?.state).toBe('article');
    },
  );
});
