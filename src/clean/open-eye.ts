import * as dom from './dom.ts';
import { endToldOf } from './end-of-page.ts';
import { finishOpenBoxes } from './finish-open-boxes.ts';
import type { Ground } from './ground.ts';
import { defendMark, lookAgain, noticeRemoval } from './look-again.ts';
import { lookThrough } from './look-through.ts';
import type { Eye } from './watch-page.ts';

/** The eye that is kept on a page while it is cleaned; `settled` hears that all there is has been looked at. */
export function openEye(ground: Ground, isWanted: () => boolean, settled: () => void): Eye {
  const { page, hand, plan, slots, open, backOff, extent, turn } = ground;
  return {
    isWanted,
    look: (node) => lookThrough(ground, node),
    turns: () => {
      turn.others.clear();
      turn.isParsing = undefined;
      turn.reader = undefined;
    },
    hasMarked: hand.hasMarked,
    hidesAny: () => hand.hidden.size > 0 || slots.size > 0 || plan.rules.length > 0,
    isWhole: (node) => node === page.body || node === page.documentElement,
    endToldOf: (added) => endToldOf(page, added),
    isNamed: (element) => dom.matches(element, plan.anySlot) || dom.matches(element, plan.anyWrapper),
    changed: (place) => lookAgain(ground, place),
    marked: (element) => defendMark(ground, element),
    removed: (element, parent) => noticeRemoval(ground, element, parent),
    settled: () => {
      if (open.size > 0) finishOpenBoxes(ground);
      settled();
    },
    moved: () => {
      backOff.forget();
      extent.isCutShort = false;
      for (const element of [...hand.hidden.keys()]) if (!dom.isConnected(element)) hand.release(element);
      ground.changed();
    },
  };
}
