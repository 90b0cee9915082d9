import { readBlocks } from './read-blocks.ts';
import { readFacts } from './read-facts.ts';
import { trimBody } from './trim-body.ts';

/**
 * What every road to an article takes. It comes with the road of the known sites; what is read by other means only when
 * that one led nowhere is given it, so that it need not be loaded twice.
 */
export interface Groundwork {
  readonly readFacts: typeof readFacts;
  readonly readBlocks: typeof readBlocks;
  readonly trimBody: typeof trimBody;
}

/** The groundwork itself. */
export const groundwork: Groundwork = { readFacts, readBlocks, trimBody };
