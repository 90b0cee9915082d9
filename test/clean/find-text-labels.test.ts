// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { preparePlan } from '../../src/clean/cleaning-plan.ts';
import { findTextLabels } from '../../src/clean/find-text-labels.ts';
import type { Scene } from '../../src/clean/scene.ts';
import { breakNewsLike } from './break-news-like.ts';

function sceneOf(page: Document): Scene {
  const never = () => false;
  const turn = { others: new Map(), isParsing: undefined, reader: undefined };
  return {
    page,
    plan: preparePlan(breakNewsLike, page),
    isHidden: never,
    isGone: never,
    isUnseen: never,
    turn,
    later: () => undefined,
  };
}

it('comes to an end in a box whose children the page moves whenever it may', () => {
  document.body.innerHTML = `<div class="list">${'<p>글</p>'.repeat(1500)}</div><div class="aside"></div>`;
  const [list, aside] = [...document.body.children];
  if (list === undefined || aside === undefined) throw new Error('no list');
  const search = findTextLabels(list, sceneOf(document), () => undefined);
  let rests = 0;
  // What is being looked at is one of the first 256; all of them go elsewhere, and as many come back.
  for (let rest = search.next(); !rest.done && rests < 500; rest = search.next()) {
    rests += 1;
    const first = [...list.children].slice(0, 256);
    const last = [...aside.children].slice(0, 256);
    aside.append(...first);
    list.prepend(...(last.length > 0 ? last : [document.createElement('p')]));
  }
  expect(rests).toBeLessThan(500);
});
