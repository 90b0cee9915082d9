import { alignRowsInSteps } from './align-rows.ts';
import { alignWithinRow } from './align-within-row.ts';

/** All that pairs two languages, in one piece: rooms load it when a page has both. */
export const aligner = { alignRowsInSteps, alignWithinRow };

/** The aligner, as a room hands it on. */
export type Aligner = typeof aligner;
