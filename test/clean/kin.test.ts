// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { kin } from '../../src/clean/kin.ts';

/** A form as browsers make it of `<form><button name=parentElement>`: its own control stands for what is around it. */
function clobber(form: Element, control: Element): void {
  for (const name of ['parentElement', 'parentNode', 'nextSibling', 'firstChild'])
    Object.defineProperty(form, name, { configurable: true, value: control });
}

describe('what stands around a node', () => {
  it('is asked of the browser, not of a form that answers with its controls', () => {
    document.body.innerHTML = '<div><form><b></b><button></button></form><i></i></div>';
    const [form, button] = [document.querySelector('form'), document.querySelector('button')];
    if (form === null || button === null) throw new Error('no form');
    clobber(form, button);
    expect([kin.parent(form), kin.next(form), kin.first(form)].map((node) => node?.nodeName)).toEqual([
      'DIV',
      'I',
      'B',
    ]);
  });
});
