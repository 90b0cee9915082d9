import { alignRowsInSteps } from './align-rows.ts';
import { alignSentences } from './align-sentences.ts';

/** All that pairs two languages, in one piece: rooms load it when a page has both. */
export const aligner = { alignRowsInSteps, alignSentences };

/** The aligner, as a room hands it on. */
export type Aligner = typeof aligner;
