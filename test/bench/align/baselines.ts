import type { Bead } from '../../../src/article.ts';

/** A way to pair paragraphs. */
export type Method = (ko: readonly string[], en: readonly string[]) => readonly Bead[];

/** The first with the first, the second with the second: what readers do in their heads. */
export const pairByIndex: Method = (ko, en) =>
  range(Math.max(ko.length, en.length)).map((at) => bead(at < ko.length ? [at] : [], at < en.length ? [at] : []));

/** Every paragraph with the one that lies at the same share of the text. */
export const pairByShare: Method = (ko, en) => {
  const [left, right] = [middles(ko), middles(en)];
  const groups = new Map<number, Set<string>>();
  const groupOf = new Map<string, number>();
  const join = (one: string, two: string) => {
    const [a, b] = [groupOf.get(one) ?? groups.size, groupOf.get(two)];
    const group = groups.get(a) ?? new Set<string>();
    for (const member of [one, two, ...(b === undefined || b === a ? [] : (groups.get(b) ?? []))]) {
      group.add(member);
      groupOf.set(member, a);
    }
    if (b !== undefined && b !== a) groups.set(b, new Set());
    groups.set(a, group);
  };
  if (ko.length === 0 || en.length === 0) return pairByIndex(ko, en);
  for (const [at, middle] of left.entries()) join(`k${at}`, `e${nearest(right, middle)}`);
  for (const [at, middle] of right.entries()) if (!groupOf.has(`e${at}`)) join(`e${at}`, `k${nearest(left, middle)}`);
  const members = (group: Set<string>, side: string) =>
    [...group]
      .filter((name) => name.startsWith(side))
      .map((name) => Number(name.slice(1)))
      .sort((a, b) => a - b);
  return [...groups.values()]
    .filter((group) => group.size > 0)
    .map((group) => bead(members(group, 'k'), members(group, 'e')));
};

const shapes = [
  { ko: 1, en: 1, prior: 0.89 },
  { ko: 1, en: 0, prior: 0.00495 },
  { ko: 0, en: 1, prior: 0.00495 },
  { ko: 2, en: 1, prior: 0.0445 },
  { ko: 1, en: 2, prior: 0.0445 },
  { ko: 2, en: 2, prior: 0.011 },
];

/** Gale and Church (1993), with the document's own ratio of lengths. */
export const pairByLength: Method = (ko, en) => {
  const [left, right] = [ko.map(lengthOf), en.map(lengthOf)];
  const ratio = sum(right) / Math.max(1, sum(left));
  const width = en.length + 1;
  const cost = new Float64Array((ko.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const last = new Int8Array(cost.length);
  cost[0] = 0;
  for (let i = 0; i <= ko.length; i += 1) {
    for (let j = 0; j <= en.length; j += 1) {
      for (const [at, shape] of shapes.entries()) {
        if (i < shape.ko || j < shape.en) continue;
        const mismatch = galeChurch(sum(left.slice(i - shape.ko, i)), sum(right.slice(j - shape.en, j)), ratio);
        const total = (cost[(i - shape.ko) * width + j - shape.en] ?? 0) + mismatch - Math.log(shape.prior);
        if (total < (cost[i * width + j] ?? 0)) {
          cost[i * width + j] = total;
          last[i * width + j] = at;
        }
      }
    }
  }
  const beads: Bead[] = [];
  let [i, j] = [ko.length, en.length];
  while (i > 0 || j > 0) {
    const shape = shapes[last[i * width + j] ?? 0] ?? { ko: 1, en: 1 };
    i -= shape.ko;
    j -= shape.en;
    beads.push(
      bead(
        range(shape.ko).map((at) => i + at),
        range(shape.en).map((at) => j + at),
      ),
    );
  }
  return beads.reverse();
};

/** Minus the logarithm of the probability of a deviation of lengths at least as large; variance 6.8 a character. */
function galeChurch(ko: number, en: number, ratio: number): number {
  if (ko === 0 && en === 0) return 0;
  const mean = (ko + en / ratio) / 2;
  const deviation = Math.abs(en - ko * ratio) / Math.sqrt(6.8 * mean);
  const t = 1 / (1 + 0.2316419 * deviation);
  const tail =
    (Math.exp((-deviation * deviation) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return -Math.log(Math.max(1e-300, 2 * tail));
}

function middles(texts: readonly string[]): number[] {
  const total = Math.max(1, sum(texts.map(lengthOf)));
  let before = 0;
  return texts.map((text) => {
    const length = lengthOf(text);
    before += length;
    return (before - length / 2) / total;
  });
}

function nearest(middles: readonly number[], middle: number): number {
  return middles.reduce(
    (best, other, at) => (Math.abs(other - middle) < Math.abs((middles[best] ?? 2) - middle) ? at : best),
    0,
  );
}

function lengthOf(text: string): number {
  return text.replace(/\s/g, '').length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function range(length: number): number[] {
  return Array.from({ length }, (_, at) => at);
}

function bead(ko: number[], en: number[]): Bead {
  return { ko, en, confidence: 0.5 };
}
