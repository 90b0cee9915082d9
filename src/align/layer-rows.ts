import type { Shape } from './read-shape.ts';
import type { Unit } from './read-unit.ts';

/** The sentences of one language in rows of numbers; `length` and `weight` are sums of all before each, and at the end of all. */
export interface LayerRows {
  readonly count: number;
  readonly length: Float64Array;
  /** Weight of all that a sentence could share. */
  readonly weight: Float64Array;
  /** Number of its paragraph. */
  readonly unit: Int32Array;
  readonly flags: Uint8Array;
}

/** Bit of a sentence's flags: it has a question mark. */
export const isQuestion = 1;
/** Bit of a sentence's flags: it has a quotation mark. */
export const isQuotation = 2;
/** Bit of a sentence's flags: its paragraph ends like no sentence. */
export const isOpen = 4;
/** Bit of a sentence's flags: its paragraph is marked as a caption or a note. */
export const isAside = 8;
/** Bit of a sentence's flags: it closes its paragraph; never in verse, where sentences go on from line to line. */
export const isLast = 16;
/** Bit of a sentence's flags: it opens its paragraph; never in verse. */
export const isFirst = 32;

/** Lays out the sentences of the paragraphs; `weights` are those of all that each sentence could share. */
export function layerRows(
  units: readonly Unit[],
  shapes: readonly Shape[],
  weights: Float32Array,
  verse: boolean,
): LayerRows {
  const count = weights.length;
  const length = new Float64Array(count + 1);
  const weight = new Float64Array(count + 1);
  const unit = new Int32Array(count);
  const flags = new Uint8Array(count);
  let at = 0;
  for (const [number, { sentences }] of units.entries()) {
    const { caption = 0, note = 0, open = 0 } = shapes[number] ?? {};
    for (const [place, sentence] of sentences.entries()) {
      length[at + 1] = (length[at] ?? 0) + sentence.length;
      weight[at + 1] = (weight[at] ?? 0) + (weights[at] ?? 0);
      unit[at] = number;
      flags[at] =
        sentence.marks +
        open * isOpen +
        (caption | note) * isAside +
        (verse || place < sentences.length - 1 ? 0 : isLast) +
        (verse || place > 0 ? 0 : isFirst);
      at += 1;
    }
  }
  return { count, length, weight, unit, flags };
}

/** What stands between two places, of sums of all before each place. */
export function between(sums: Float64Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}
