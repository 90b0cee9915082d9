import type { SideLinks } from './link-sentences.ts';
import type { TextPair } from './read-texts.ts';

/** How many features there are: eight a side, four of both. */
export const evidenceCount = 20;
const perSide = 8;

/** Writes how much the Korean `parts` and the English paragraphs `others` have in common; gives where the next features go. */
export function describeEvidence(
  { links }: TextPair,
  parts: readonly number[],
  others: readonly number[],
  out: Float64Array,
  start: number,
): number {
  const wide = parts.length + others.length > 2 ? 1 : 0;
  const ko = describeSide(links.ko, parts, others, links.en.first.length - 1, wide, out, start);
  const en = describeSide(links.en, others, parts, links.ko.first.length - 1, wide, out, start + perSide);
  const mass = (ko.mass + en.mass) / 2;
  let at = start + 2 * perSide;
  out[at++] = Math.min(1, mass);
  out[at++] = Math.min(ko.mass / ko.weight, en.mass / en.weight);
  out[at++] = mass < 0.3 ? 1 : 0;
  out[at++] = mass < 0.3 ? Math.min(3, ko.weight / 4) : 0;
  return at;
}

function describeSide(
  side: SideLinks,
  own: readonly number[],
  others: readonly number[],
  count: number,
  wide: number,
  out: Float64Array,
  start: number,
): Shared {
  const shared = sumShared(side, own, others, count);
  const share = shared.mass / shared.weight;
  let at = start;
  out[at++] = share;
  out[at++] = wide * share;
  out[at++] = own.length > 1 ? shared.weakest : 0;
  out[at++] = Math.min(6, shared.better);
  out[at++] = wide * Math.min(6, shared.better);
  out[at++] = shared.supported / shared.sentences;
  out[at++] = Math.min(4, shared.unsupported);
  out[at++] = Math.min(4, shared.stray);
  return shared;
}

/** Sums over the sentences that one language has in a bead. */
interface Shared {
  sentences: number;
  /** What they share with the other language's, and what they could. */
  mass: number;
  weight: number;
  /** The least share of a paragraph. */
  weakest: number;
  /** How much more they share with the paragraphs just outside the bead. */
  better: number;
  supported: number;
  unsupported: number;
  stray: number;
}

function sumShared(side: SideLinks, own: readonly number[], others: readonly number[], count: number): Shared {
  const before = (others[0] ?? 0) - 1;
  const after = (others[others.length - 1] ?? 0) + 1;
  const sum = { sentences: 0, mass: 0, weight: 0, weakest: 1, better: 0, supported: 0, unsupported: 0, stray: 0 };
  for (const part of own) {
    let mass = 0;
    let weight = 0;
    for (let sentence = side.first[part] ?? 0; sentence < (side.first[part + 1] ?? 0); sentence += 1) {
      const row = sentence * count;
      let inside = 0;
      let shared = 0;
      for (const other of others) {
        inside = Math.max(inside, side.best[row + other] ?? 0);
        shared += side.sum[row + other] ?? 0;
      }
      const outside = Math.max(
        before < 0 ? 0 : (side.best[row + before] ?? 0),
        after < count ? (side.best[row + after] ?? 0) : 0,
      );
      const possible = side.weight[sentence] ?? 1;
      mass += Math.min(shared, possible);
      weight += possible;
      sum.better += Math.min(3, Math.max(0, outside - inside));
      sum.supported += Math.min(3, inside);
      if (inside < 0.5) sum.unsupported += 1;
      sum.stray += side.stray[sentence] ?? 0;
      sum.sentences += 1;
    }
    sum.weakest = Math.min(sum.weakest, mass / weight);
    sum.mass += mass;
    sum.weight += weight;
  }
  return sum;
}
