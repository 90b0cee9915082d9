// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { preparePlan } from '../../src/clean/cleaning-plan.ts';
import { firstOther, openBudget } from '../../src/clean/holds-only-clutter.ts';
import { isPlainSlotBox } from '../../src/clean/is-plain-slot-box.ts';
import { breakNewsLike } from './break-news-like.ts';
import { anyPiece, make } from './laws/random-page.ts';

const plan = preparePlan(breakNewsLike, document);

it('takes no box for plain in which a closer look finds something else', () => {
  let plain = 0;
  fc.assert(
    fc.property(anyPiece, (piece) => {
      const box = make(document, piece);
      document.body.replaceChildren(box);
      if (!(box instanceof Element)) return;
      box.setAttribute('class', 'bn');
      if (!isPlainSlotBox(box, plan)) return;
      plain += 1;
      expect(firstOther(box, plan, () => false, openBudget())).toBeUndefined();
    }),
    { numRuns: 500 },
  );
  expect(plain).toBeGreaterThan(20);
});
