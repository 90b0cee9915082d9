import type { Bead } from '../article.ts';
import { beadTypes } from './bead-types.ts';

interface Unit {
  readonly length: number;
  readonly anchors: ReadonlySet<string>;
}

/** Pairs the paragraphs of an article with those of its translation: every paragraph in exactly one bead, in order. */
export function alignParagraphs(ko: readonly string[], en: readonly string[]): Bead[] {
  const left = ko.map(readUnit);
  const right = en.map(readUnit);
  const ratio = (1 + sumOfLengths(right)) / (1 + sumOfLengths(left));
  const width = en.length + 1;
  const best = new Float64Array((ko.length + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const from = new Int8Array(best.length).fill(-1);
  best[0] = 0;
  for (let i = 0; i <= ko.length; i += 1) {
    for (let j = 0; j <= en.length; j += 1) {
      for (const [at, type] of beadTypes.entries()) {
        const before = best[(i - type.ko) * width + j - type.en];
        if (i < type.ko || j < type.en || before === undefined) continue;
        const score = before + scoreBead(left.slice(i - type.ko, i), right.slice(j - type.en, j), ratio);
        if (score > (best[i * width + j] ?? 0)) {
          best[i * width + j] = score;
          from[i * width + j] = at;
        }
      }
    }
  }
  return walkBack(from, ko.length, en.length);
}

function readUnit(text: string): Unit {
  const length = text.replace(/\s/g, '').length;
  return { length, anchors: new Set(text.toLowerCase().match(/\d+(?:\.\d+)?|[a-z][a-z]+/g) ?? []) };
}

function sumOfLengths(units: readonly Unit[]): number {
  return units.reduce((sum, unit) => sum + unit.length, 0);
}

function scoreBead(ko: readonly Unit[], en: readonly Unit[], ratio: number): number {
  if (ko.length === 0 || en.length === 0) return -3;
  const deviation = Math.log((1 + sumOfLengths(en)) / (1 + ratio * sumOfLengths(ko)));
  const shared = ko.flatMap((unit) => [...unit.anchors]).filter((word) => en.some((unit) => unit.anchors.has(word)));
  return Math.min(6, shared.length) - 5 * deviation * deviation - (ko.length + en.length - 2) * 2;
}

function walkBack(from: Int8Array, rows: number, columns: number): Bead[] {
  const beads: Bead[] = [];
  let [i, j] = [rows, columns];
  while (i > 0 || j > 0) {
    const type = beadTypes[from[i * (columns + 1) + j] ?? 0] ?? { ko: 1, en: 1 };
    i -= type.ko;
    j -= type.en;
    beads.push({ ko: range(i, type.ko), en: range(j, type.en), confidence: 0.5 });
  }
  return beads.reverse();
}

function range(start: number, length: number): number[] {
  return Array.from({ length }, (_, at) => start + at);
}
