import { bandOf } from './band.ts';
import { between, type LayerRows } from './layer-rows.ts';
import type { SentenceLinks } from './link-sentences.ts';

/** What the sentence layer is given. */
export interface LayerInput {
  readonly ko: LayerRows;
  readonly en: LayerRows;
  readonly links: SentenceLinks;
  readonly ratio: number;
  /** Whether the paragraphs are lines of verse. */
  readonly verse: boolean;
}

/** Korean sentences of each shape that sentences are joined in. */
export const koSizes = [1, 1, 0, 1, 2, 1, 3, 2] as const;
/** English sentences of each shape. */
export const enSizes = [1, 0, 1, 2, 1, 3, 1, 2] as const;
/** How many shapes there are. */
export const shapeCount = koSizes.length;

/** The table of the places between sentences that are looked at: a strip around the diagonal. */
export interface LayerTable {
  readonly places: number;
  readonly end: number;
  /** Number of the place before Korean sentence i and English sentence j; -1 outside the strip. */
  readonly placeOf: (i: number, j: number) => number;
  /** Adds every bead that ends before Korean sentence i, from left to right. */
  readonly line: (i: number, beads: LayerBeads) => void;
}

/** Beads of sentences side by side, as many as `count` says. */
export interface LayerBeads {
  count: number;
  /** Places a bead leads from and to, its shape, and the sentences it ends before. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly type: Int32Array;
  readonly ko: Int32Array;
  readonly en: Int32Array;
}

/** Room for all beads a table may have. */
export function roomForBeads({ places }: LayerTable): LayerBeads {
  const most = places * shapeCount;
  const numbers = () => new Int32Array(most);
  return { count: 0, from: numbers(), to: numbers(), type: numbers(), ko: numbers(), en: numbers() };
}

/** Lays out the beads of sentences near the diagonal. */
export function layOutLayer({ ko, en, ratio }: LayerInput): LayerTable {
  const { low, width } = bandOf(ko.count, en.count);
  const placeOf = (i: number, j: number) => {
    const column = j - (low[i] ?? 0);
    return i < 0 || j < 0 || column < 0 || column >= width ? -1 : i * width + column;
  };
  return {
    places: (ko.count + 1) * width,
    end: placeOf(ko.count, en.count),
    placeOf,
    line: (i, beads) => {
      const start = low[i] ?? 0;
      const last = Math.min(start + width - 1, en.count);
      let { count } = beads;
      for (let j = start; j <= last; j += 1) {
        for (let type = 0; type < shapeCount; type += 1) {
          const m = koSizes[type] ?? 1;
          const n = enSizes[type] ?? 1;
          const from = placeOf(i - m, j - n);
          if (from < 0) continue;
          const left = between(ko.length, i - m, i) * ratio;
          const right = between(en.length, j - n, j);
          // Sentences are not joined where one side is four times too long, or three times where they are more than two.
          const most = m + n > 2 ? 3 : 4;
          if (m * n > 0 && (left > most * right + 20 || right > most * left + 20)) continue;
          beads.from[count] = from;
          beads.to[count] = i * width + j - start;
          beads.type[count] = type;
          beads.ko[count] = i;
          beads.en[count] = j;
          count += 1;
        }
      }
      beads.count = count;
    },
  };
}
