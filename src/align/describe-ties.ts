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
  const run = others.length;
  const j = others[0] ?? 0;
  let at = start;
  let koInside = 0;
  let enInside = 0;
  let koTied = 0;
  let enTied = 0;
  let koAll = 0;
  let enAll = 0;
  let koWeakest = 1;
  let enWeakest = 1;
  let koLoose = 0;
  let enLoose = 0;
  for (const part of parts) {
    let inside = 0;
    for (let other = j; other < j + run; other += 1) {
      inside += ties.ko[part * columns + other] ?? 0;
      enInside += ties.en[part * columns + other] ?? 0;
    }
    const all = ko.sentences[part] ?? 1;
    koInside += inside;
    koTied += ties.koTied[part] ?? 0;
    koAll += all;
    koWeakest = Math.min(koWeakest, inside / all);
    if (inside / all < 0.3) koLoose += 1;
  }
  for (let other = j; other < j + run; other += 1) {
    let inside = 0;
    for (const part of parts) inside += ties.en[part * columns + other] ?? 0;
    const all = en.sentences[other] ?? 1;
    enTied += ties.enTied[other] ?? 0;
    enAll += all;
    enWeakest = Math.min(enWeakest, inside / all);
    if (inside / all < 0.3) enLoose += 1;
  }
  const koLeak = Math.max(0, koTied - koInside);
  const enLeak = Math.max(0, enTied - enInside);
  const wide = parts.length + run > 2 ? 1 : 0;
  const crossing = parts.length > 1 && run > 1 ? leastCrossing(ties, columns, parts, j, run) : 0;
  out[at++] = Math.min(4, koInside);
  out[at++] = Math.min(4, enInside);
  out[at++] = koInside / koAll;
  out[at++] = enInside / enAll;
  out[at++] = Math.min(3, koLeak);
  out[at++] = Math.min(3, enLeak);
  out[at++] = Math.min(1, koLeak);
  out[at++] = Math.min(1, enLeak);
  out[at++] = Math.min(3, koAll - koTied);
  out[at++] = Math.min(3, enAll - enTied);
  out[at++] = wide * Math.min(2, koLeak);
  out[at++] = wide * Math.min(2, enLeak);
  out[at++] = wide * Math.min(2, koAll - koTied);
  out[at++] = wide * Math.min(2, enAll - enTied);
  out[at++] = parts.length > 1 ? koWeakest : 0;
  out[at++] = run > 1 ? enWeakest : 0;
  out[at++] = parts.length > 1 ? koLoose : 0;
  out[at++] = run > 1 ? enLoose : 0;
  out[at++] = Math.min(2, crossing);
  out[at++] = parts.length > 1 && run > 1 && crossing < 0.3 ? 1 : 0;
  out[at++] = koLeak + enLeak + koAll - koTied + enAll - enTied < 0.4 ? 1 : 0;
  let leaptTied = 0;
  for (const part of leapt) leaptTied += ties.koTied[part] ?? 0;
  out[at++] = leaptTied;
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
