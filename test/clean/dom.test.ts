// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import * as dom from '../../src/clean/dom.ts';

it('asks the browser, not a form that answers with its controls', () => {
  document.body.innerHTML = '<div><form class="a"><b></b><button></button></form><i></i></div>';
  const form = document.querySelector('form');
  const button = document.querySelector('button');
  if (form === null) throw new Error('no form');
  // As browsers make it of `<form><button name=parentElement>`. (The simulated DOM itself asks forms for some others.)
  for (const name of ['parentElement', 'nextSibling', 'firstChild', 'querySelector', 'closest'])
    Object.defineProperty(form, name, { configurable: true, value: button });
  expect([dom.parent(form), dom.next(form), dom.first(form)].map((node) => node?.nodeName)).toEqual(['DIV', 'I', 'B']);
  expect([dom.one(form, 'b')?.localName, dom.closest(form, '.a')?.localName]).toEqual(['b', 'form']);
});
