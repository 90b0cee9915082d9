import { readPage } from '../../../../src/pipeline.ts';
import { pair, type Waiting } from './pairing.ts';

/** The page read last, if it waits for the aligner. */
export let waiting: Waiting | undefined;

/** All that Clean Break does with a page before it is shown, up to the aligner, in one script: what can be run again and again. */
export function read(page: Document): void {
  waiting = pair(readPage(page, page.URL));
}
