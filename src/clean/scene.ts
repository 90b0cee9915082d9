import type { Plan } from './cleaning-plan.ts';
import type { IsGone } from './holds-only-clutter.ts';

/** What a finder's find is weighed against. */
export interface Scene {
  readonly plan: Plan;
  /** True for what is not to be seen any more. */
  readonly isGone: IsGone;
  /** True for what is inside something hidden. */
  readonly isCovered: (element: Element) => boolean;
  /** What was found in a box that is no clutter; the box itself where it was too big to be looked through. */
  readonly others: Map<Element, Node>;
  /** Hears of a find that cannot be judged before the parser is through with it. */
  readonly later: (element: Element) => void;
}
