import type { Row } from '../article.ts';
import type { WordKey } from './words.ts';

/** Pairs less sure than this carry a mark: more likely wrong than right. */
const doubtBelow = 0.5;

/** Why the two sides of a row may not belong together; `undefined` where there is no cause for doubt. */
export function doubtOf({
  ko,
  en,
  confidence,
  moved,
}: Row): Extract<WordKey, 'movedPair' | 'doubtfulPair'> | undefined {
  if (ko.length === 0 || en.length === 0) return undefined;
  if (moved) return 'movedPair';
  return confidence < doubtBelow ? 'doubtfulPair' : undefined;
}
