import type { Plan } from './cleaning-plan.ts';
import type { Clutter } from './clutter.ts';
import { below } from './elements-below.ts';

/** Slots' boxes that nothing is in, or nothing any more: a banner that was never booked leaves one. */
export function* findEmptyWrappers(root: Node, plan: Plan): Generator<Clutter | undefined, void, undefined> {
  for (const selector of plan.wrappers) {
    for (const element of below(root, selector)) yield { element, reason: 'emptied', evidence: selector };
    yield undefined;
  }
}
