import type { Row, SentencePair } from '../article.ts';
import type { ViewPorts } from './view-ports.ts';

/** The sentence pairs of each row: aligned once, when first asked for; none until the aligner is there. */
export interface RowSentences {
  readonly known: (row: number) => readonly SentencePair[];
  load(): Promise<void>;
}

/** Readies the sentence pairs of some rows; `load` is asked for the aligner once, by whoever needs it first. */
export function rowSentences(rows: readonly Row[], load: ViewPorts['loadSentences']): RowSentences {
  const known = new Map<number, readonly SentencePair[]>();
  let pair: ((row: Row) => readonly SentencePair[]) | undefined;
  let loading: Promise<void> | undefined;
  const begin = async () => {
    pair = await load();
  };
  const ensure = () => (loading ??= begin());
  return {
    load: ensure,
    known: (at) => {
      const row = rows[at];
      if (row === undefined) return [];
      if (pair === undefined) {
        void ensure();
        return [];
      }
      const aligned = known.get(at) ?? pair(row);
      known.set(at, aligned);
      return aligned;
    },
  };
}
