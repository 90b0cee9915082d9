import type { Plan } from './cleaning-plan.ts';
import type { ReaderPlace } from './reader-place.ts';

/** What the caller knows of elements that are hidden already, so that they count as nothing; `mayBeSlot` false spares a question. */
export type IsGone = (element: Element, mayBeSlot?: boolean) => boolean;

/** What a finder's find is weighed against. */
export interface Scene {
  readonly page: Document;
  readonly plan: Plan;
  /** True for what bears the mark that hides. */
  readonly isHidden: (element: Element) => boolean;
  /** True for what is not to be seen any more. */
  readonly isGone: IsGone;
  /** True for what is not to be seen itself, or with something it is in. */
  readonly isUnseen: (element: Element) => boolean;
  /** What is remembered for as long as no other script can run. */
  readonly turn: Turn;
  /** Hears of a find that cannot be judged before the parser is through with it. */
  readonly later: (element: Element) => void;
}

/** Memories that hold until other scripts, or the reader, have had their turn. */
export interface Turn {
  /** What was found in a box that is no clutter; the box itself where that can be no other: it was too big to be looked through, or what is in it is never hidden. */
  readonly others: Map<Element, Node>;
  /** Whether the parser is still at work; undefined while nobody has asked. */
  isParsing: boolean | undefined;
  /** Where the reader is on the page; undefined while nobody has asked. */
  reader: ReaderPlace | undefined;
}
