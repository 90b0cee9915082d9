import { bandOf } from './band.ts';
import type { SentenceLinks } from './link-sentences.ts';

/** A sentence as this layer sees it. */
export interface LayerSentence {
  readonly length: number;
  readonly question: number;
  readonly quotation: number;
  /** Number of its paragraph, and whether it opens and closes it. */
  readonly unit: number;
  readonly opens: number;
  readonly closes: number;
  /** Whether its paragraph is marked as a caption or a note, and whether it ends like no sentence. */
  readonly aside: number;
  readonly open: number;
}

/** What the sentence layer is given. */
export interface LayerInput {
  readonly ko: readonly LayerSentence[];
  readonly en: readonly LayerSentence[];
  readonly links: SentenceLinks;
  readonly ratio: number;
  /** Whether the paragraphs are lines of verse. */
  readonly verse: boolean;
}

/** The shapes sentences are joined in. */
export const layerTypes = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
] as const;

/** The table of the places between sentences that are looked at: a strip around the diagonal. */
export interface LayerTable {
  readonly places: number;
  readonly end: number;
  /** Number of the place before Korean sentence i and English sentence j; -1 outside the strip. */
  readonly placeOf: (i: number, j: number) => number;
  /** The Korean and the English sentence a place is before. */
  readonly sentencesAt: (place: number) => readonly [number, number];
  /** Calls back for every bead that ends before Korean sentence i, from left to right. */
  readonly line: (i: number, visit: (j: number, type: number, to: number, from: number) => void) => void;
}

/** Lays out the beads of sentences near the diagonal. */
export function layOutLayer(input: LayerInput): LayerTable {
  const { low, width } = bandOf(input.ko.length, input.en.length);
  const placeOf = (i: number, j: number) => {
    const column = j - (low[i] ?? 0);
    return i < 0 || j < 0 || column < 0 || column >= width ? -1 : i * width + column;
  };
  return {
    places: (input.ko.length + 1) * width,
    end: placeOf(input.ko.length, input.en.length),
    placeOf,
    sentencesAt: (place) => {
      const i = Math.floor(place / width);
      return [i, (low[i] ?? 0) + (place % width)];
    },
    line: (i, visit) => {
      const start = low[i] ?? 0;
      for (let j = start; j < start + width && j <= input.en.length; j += 1) {
        for (let type = 0; type < layerTypes.length; type += 1) {
          const [m, n] = layerTypes[type] ?? [1, 1];
          const from = placeOf(i - m, j - n);
          if (from >= 0 && inProportion(input, i, j, m, n)) visit(j, type, i * width + j - start, from);
        }
      }
    },
  };
}

/** Sentences are not joined where one side is four times too long, or three times where they are more than two. */
function inProportion({ ko, en, ratio }: LayerInput, i: number, j: number, m: number, n: number): boolean {
  if (m === 0 || n === 0) return true;
  const most = m + n > 2 ? 3 : 4;
  let left = 0;
  let right = 0;
  for (let k = i - m; k < i; k += 1) left += ko[k]?.length ?? 0;
  for (let e = j - n; e < j; e += 1) right += en[e]?.length ?? 0;
  left *= ratio;
  return left <= most * right + 20 && right <= most * left + 20;
}
