// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clonePage } from '../../src/extract/clone-inert.ts';

/** A page with `html` in its body and open shadow roots by the id of their hosts, outermost first. */
function pageOf(html: string, shadows: Readonly<Record<string, string>>): Document {
  const page = document.implementation.createHTMLDocument('Boats');
  page.body.innerHTML = html;
  const roots: ParentNode[] = [page];
  for (const [id, inside] of Object.entries(shadows)) {
    const host = roots.map((root) => root.querySelector(`#${id}`)).find((found) => found !== null);
    const root = host?.attachShadow({ mode: 'open' });
    if (root === undefined) throw new Error(`no #${id}`);
    root.innerHTML = inside;
    roots.push(root);
  }
  return page;
}

function textOf(page: Document): string {
  return (clonePage(page).body.textContent ?? '').replace(/\s+/g, ' ').trim();
}

describe('flattenShadows', () => {
  it.each<[string, string, Record<string, string>, string]>([
    ['a shadow root', '<p>One.</p><div id="a"></div>', { a: '<p>Two.</p>' }, 'One.Two.'],
    ['none', '<p>One.</p><div id="a">Two.</div>', {}, 'One.Two.'],
    ['a slot', '<div id="a">Two.</div>', { a: '<p>One.</p><slot></slot>' }, 'One.Two.'],
    ['a slot nothing was given for', '<div id="a"></div>', { a: '<slot>Rest.</slot>' }, 'Rest.'],
    [
      'slots by name',
      '<div id="a"><p>Body.</p><h1 slot="head">Head.</h1></div>',
      { a: '<slot name="head"></slot><slot></slot>' },
      'Head.Body.',
    ],
    ['a root in a root', '<div id="a"></div>', { a: '<p>One.</p><div id="b"></div>', b: '<p>Two.</p>' }, 'One.Two.'],
    [
      'a slot handed on to a root further in',
      '<div id="a">Two.</div>',
      { a: '<div id="b"><slot></slot></div>', b: 'One.<slot></slot>' },
      'One.Two.',
    ],
    ['children that no slot shows', '<div id="a"><p>Hidden.</p></div>', { a: '<p>Shown.</p>' }, 'Shown.'],
    ['hosts in hosts', '<div id="a"><div id="b"></div></div>', { a: '<slot></slot>', b: 'Inner.' }, 'Inner.'],
  ])('copies %s', (_, html, shadows, text) => {
    expect(textOf(pageOf(html, shadows))).toBe(text);
  });

  it('takes no control of a form for its shadow root', () => {
    const page = pageOf('<form><input name="shadowRoot"><p>One.</p></form>', {});
    // As browsers answer, which happy-dom does not.
    Object.defineProperty(page.querySelector('form'), 'shadowRoot', { value: page.querySelector('input') });
    expect(textOf(page)).toBe('One.');
  });

  it('leaves the page as it was', () => {
    const page = pageOf('<div id="a">Two.</div>', { a: '<p>One.</p><slot></slot>' });
    const before = page.body.innerHTML;
    clonePage(page);
    expect(page.body.innerHTML).toBe(before);
    expect(page.querySelector('#a')?.shadowRoot?.innerHTML).toBe('<p>One.</p><slot></slot>');
  });
});
