import type { Candidate } from './candidates.ts';
import type { TextPair } from './read-texts.ts';
import type { SentenceTies } from './tie-sentences.ts';

/** How many features there are: those of a pair, then three of a lone Korean and three of a lone English paragraph. */
export const tieCount = 28;

/** Writes what the sentences say about a bead. */
export function describeTies(
  { ko, en }: TextPair,
  ties: SentenceTies,
  bead: Candidate,
  out: Float64Array,
  start: number,
): void {
  const { ko: parts, en: others, leapt } = bead;
  if (others.length === 0)
    describeLoneTies(ties.koTied[parts[0] ?? 0], ko.sentences[parts[0] ?? 0], out, start + tieCount - 6);
  else if (parts.length === 0)
    describeLoneTies(ties.enTied[others[0] ?? 0], en.sentences[others[0] ?? 0], out, start + tieCount - 3);
  else describePairTies({ ko, en }, ties, parts, others, leapt, out, start);
}

function describeLoneTies(tied = 0, sentences = 1, out: Float64Array, start: number): void {
  out[start] = Math.min(4, tied);
  out[start + 1] = tied / sentences;
  out[start + 2] = tied > 0.5 * sentences ? 1 : 0;
}

function describePairTies(
  { ko, en }: Pick<TextPair, 'ko' | 'en'>,
  ties: SentenceTies,
  parts: readonly number[],
  others: readonly number[],
  leapt: readonly number[],
  out: Float64Array,
  start: number,
): void {
  const columns = en.units.length;
  const [rows, run] = [parts.length, others.length];
  const ofKo = sumTied(ties.ko, ties.koTied, ko.sentences, parts, others, columns, 1);
  const ofEn = sumTied(ties.en, ties.enTied, en.sentences, others, parts, 1, columns);
  const koLeak = Math.max(0, ofKo.tied - ofKo.inside);
  const enLeak = Math.max(0, ofEn.tied - ofEn.inside);
  const koFree = ofKo.all - ofKo.tied;
  const enFree = ofEn.all - ofEn.tied;
  const wide = rows + run > 2 ? 1 : 0;
  const crossing = rows > 1 && run > 1 ? leastCrossing(ties, columns, parts, others[0] ?? 0, run) : 0;
  let at = start;
  out[at++] = Math.min(4, ofKo.inside);
  out[at++] = Math.min(4, ofEn.inside);
  out[at++] = ofKo.inside / ofKo.all;
  out[at++] = ofEn.inside / ofEn.all;
  out[at++] = Math.min(3, koLeak);
  out[at++] = Math.min(3, enLeak);
  out[at++] = Math.min(1, koLeak);
  out[at++] = Math.min(1, enLeak);
  out[at++] = Math.min(3, koFree);
  out[at++] = Math.min(3, enFree);
  out[at++] = wide * Math.min(2, koLeak);
  out[at++] = wide * Math.min(2, enLeak);
  out[at++] = wide * Math.min(2, koFree);
  out[at++] = wide * Math.min(2, enFree);
  out[at++] = rows > 1 ? ofKo.weakest : 0;
  out[at++] = run > 1 ? ofEn.weakest : 0;
  out[at++] = rows > 1 ? ofKo.loose : 0;
  out[at++] = run > 1 ? ofEn.loose : 0;
  out[at++] = Math.min(2, crossing);
  out[at++] = rows > 1 && run > 1 && crossing < 0.3 ? 1 : 0;
  out[at++] = koLeak + enLeak + koFree + enFree < 0.4 ? 1 : 0;
  out[at++] = leapt.reduce((sum, part) => sum + (ties.koTied[part] ?? 0), 0);
}

/** Expected numbers of a bead's sentences of one language. */
interface Tied {
  /** How many there are, have any partner, have one in the bead. */
  all: number;
  tied: number;
  inside: number;
  /** The least share of a paragraph's that has one in the bead, and how many paragraphs have little of it. */
  weakest: number;
  loose: number;
}

/** Adds up one language's paragraphs of a bead; the steps lead from one cell of the table to the next. */
function sumTied(
  table: Float32Array,
  tied: Float32Array,
  sentences: Int32Array,
  parts: readonly number[],
  others: readonly number[],
  step: number,
  otherStep: number,
): Tied {
  const sum = { all: 0, tied: 0, inside: 0, weakest: 1, loose: 0 };
  for (const part of parts) {
    let inside = 0;
    for (const other of others) inside += table[part * step + other * otherStep] ?? 0;
    const all = sentences[part] ?? 1;
    sum.all += all;
    sum.tied += tied[part] ?? 0;
    sum.inside += inside;
    sum.weakest = Math.min(sum.weakest, inside / all);
    if (inside / all < 0.3) sum.loose += 1;
  }
  return sum;
}

/** The fewest sentences that would be torn apart if the bead were cut in two beads. */
function leastCrossing(ties: SentenceTies, columns: number, parts: readonly number[], j: number, run: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let cut = 1; cut < parts.length; cut += 1) {
    for (let split = 1; split < run; split += 1) {
      let torn = 0;
      for (let at = 0; at < parts.length && torn < least; at += 1) {
        const row = (parts[at] ?? 0) * columns + j;
        const to = at < cut ? run : split;
        for (let other = at < cut ? split : 0; other < to; other += 1) torn += ties.ko[row + other] ?? 0;
      }
      if (torn < least) least = torn;
    }
  }
  return least;
}
