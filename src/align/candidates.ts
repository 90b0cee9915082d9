import { beadTypes, longestLeap } from './bead-types.ts';
import type { TextPair } from './read-texts.ts';
import type { SentenceTies } from './tie-sentences.ts';

/** A bead that might be. */
export interface Candidate {
  /** Index into `beadTypes`. */
  readonly type: number;
  readonly ko: readonly number[];
  readonly en: readonly number[];
  /** Captions between its Korean paragraphs that it leaps over. */
  readonly leapt: readonly number[];
  /** It ends before Korean paragraph i and English paragraph j. */
  readonly i: number;
  readonly j: number;
  /** Numbers of the places it starts from and ends at. */
  readonly from: number;
  readonly to: number;
}

/** Calls back for every bead that may end before Korean paragraph i, from left to right. */
export function eachCandidate(
  texts: TextPair,
  { open }: SentenceTies,
  i: number,
  visit: (bead: Candidate) => void,
): void {
  const width = texts.en.units.length + 1;
  const spans = counts.map((count) => spansBefore(texts, i, count));
  for (let j = 0; j < width; j += 1) {
    const to = i * width + j;
    if (open[to] !== 1) continue;
    const english = counts.map((count) => (j < count ? [] : range(j - count, j)));
    for (let type = 0; type < beadTypes.length; type += 1) {
      const { ko: parts, en: others } = beadTypes[type] ?? { ko: 1, en: 1 };
      if (j < others) continue;
      for (const { start, ko, leapt } of spans[parts] ?? []) {
        const from = start * width + j - others;
        if (open[from] !== 1 || (leapt.length > 0 && others === 0) || !inProportion(texts, ko, j, others)) continue;
        visit({ type, ko, en: english[others] ?? [], leapt, i, j, from, to });
      }
    }
  }
}

/** How many paragraphs of a language a bead may have. */
const counts = range(0, 6);

/** Korean paragraphs that a bead ending before paragraph i may join. */
interface Span {
  readonly start: number;
  readonly ko: readonly number[];
  readonly leapt: readonly number[];
}

/** The last `count` paragraphs before i, and the last that are no captions: such as are marked, and such as may be. */
function spansBefore(texts: TextPair, i: number, count: number): Span[] {
  if (i < count) return [];
  const spans: Span[] = [{ start: i - count, ko: range(i - count, i), leapt: [] }];
  for (const sign of count > 1 ? [3, 2, 1] : []) {
    const start = leapStart(texts, i, count, sign);
    if (start < 0) continue;
    const leapt = range(start + 1, i - 1).filter((part) => isStray(texts, part, sign));
    if (spans.some((span) => span.leapt.length === leapt.length && span.start === start)) continue;
    spans.push({ start, ko: range(start, i).filter((part) => !leapt.includes(part)), leapt });
  }
  return spans;
}

/** Where a bead of so many paragraphs begins that leaps over the captions inside; -1 where there are none. */
function leapStart(texts: TextPair, i: number, parts: number, sign: number): number {
  let start = i - 1;
  let left = parts - 1;
  let leapt = 0;
  if (isStray(texts, start, sign)) return -1;
  while (left > 0) {
    start -= 1;
    if (start < 0) return -1;
    if (isStray(texts, start, sign)) leapt += 1;
    else left -= 1;
    if (leapt > longestLeap) return -1;
  }
  return leapt > 0 ? start : -1;
}

function isStray({ ko }: TextPair, part: number, sign: number): boolean {
  return (ko.stray[part] ?? 0) >= sign;
}

/** Beads of four paragraphs and more are not tried where one side is more than twice too long. */
function inProportion({ ko, en, ratio }: TextPair, parts: readonly number[], j: number, count: number): boolean {
  if (parts.length + count < 4) return true;
  let koLength = 0;
  for (const part of parts) koLength += ratio * (ko.length[part] ?? 0);
  const enLength = (en.before[j] ?? 0) - (en.before[j - count] ?? 0);
  return koLength < 1.7 * enLength + 50 && enLength < 1.7 * koLength + 50;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}
