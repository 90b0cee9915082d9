import type { Row } from '../article.ts';
import { currentPair } from './move-between-pairs.ts';
import type { Frame } from './open-article.ts';
import type { ArticleReading } from './reading-language.ts';
import type { ViewPorts } from './view-ports.ts';

/** Copying on one article: all of it, or the pair that is being read. */
export interface Copying {
  take(id: string, as: 'copy' | 'file'): void;
  takePair(id: string): void;
}

/** The form that is of one pair, never of the whole. */
const ofPair = 'pair-link';

/** Readies copying; what came of it is told in the status line. */
export function openCopying({ scroll, tell }: Frame, reading: ArticleReading, { say, take }: ViewPorts): Copying {
  const takeRows = async (id: string, as: 'copy' | 'file', rows?: readonly Row[]) => {
    const done = await take(reading, id, as, rows);
    tell(done ? say(as === 'copy' ? 'copied' : 'saved') : say('copyRefused'));
  };
  const takePair = (id: string) => {
    const row = reading.rows[Number(currentPair(scroll)?.dataset.row)];
    if (row) void takeRows(id, 'copy', [row]);
  };
  return { takePair, take: (id, as) => (id === ofPair ? takePair(id) : void takeRows(id, as)) };
}
