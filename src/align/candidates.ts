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
  const leaps = beadTypes.map(({ ko, en }) => (ko > 1 && en > 0 ? leapStart(texts, i, ko) : -1));
  for (let j = 0; j < width; j += 1) {
    const to = i * width + j;
    if (open[to] !== 1) continue;
    for (let type = 0; type < beadTypes.length; type += 1) {
      const shape = beadTypes[type];
      if (!shape || j < shape.en) continue;
      const offer = (start: number, leaping: boolean) => {
        const from = start * width + j - shape.en;
        if (start < 0 || open[from] !== 1) return;
        const span = range(start, i);
        const leapt = leaping ? span.filter((part) => part > start && part < i - 1 && texts.ko.stray[part] === 1) : [];
        const ko = leaping ? span.filter((part) => !leapt.includes(part)) : span;
        if (inProportion(texts, ko, j, shape)) visit({ type, ko, en: range(j - shape.en, j), leapt, i, j, from, to });
      };
      offer(i - shape.ko, false);
      offer(leaps[type] ?? -1, true);
    }
  }
}

/** Where a bead of so many paragraphs begins that leaps over the captions inside; -1 where there are none. */
function leapStart({ ko }: TextPair, i: number, parts: number): number {
  let start = i - 1;
  let left = parts - 1;
  let leapt = 0;
  if (ko.stray[start] === 1) return -1;
  while (left > 0) {
    start -= 1;
    if (start < 0) return -1;
    if (ko.stray[start] === 1) leapt += 1;
    else left -= 1;
    if (leapt > longestLeap) return -1;
  }
  return leapt > 0 ? start : -1;
}

/** Beads of four paragraphs and more are not tried where one side is more than twice too long. */
function inProportion(
  { ko, en, ratio }: TextPair,
  parts: readonly number[],
  j: number,
  shape: { ko: number; en: number },
): boolean {
  if (shape.ko + shape.en < 4) return true;
  const koLength = ratio * parts.reduce((sum, part) => sum + (ko.length[part] ?? 0), 0);
  const enLength = (en.before[j] ?? 0) - (en.before[j - shape.en] ?? 0);
  return koLength < 2.4 * enLength + 50 && enLength < 2.4 * koLength + 50;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}
