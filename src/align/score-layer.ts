import { between, isAside, isFirst, isLast, isOpen, isQuestion, isQuotation } from './layer-rows.ts';
import { enSizes, koSizes, type LayerInput, shapeCount } from './sentence-layer.ts';

/** How many features there are of sentences that say the same, and of one that stands alone. */
const together = 26;
const alone = 11;
/** Where those of a lone Korean and of a lone English sentence begin: behind the shapes and what says the same. */
const loneKo = shapeCount + together;
const loneEn = loneKo + alone;

/** How many features a bead of sentences has; `test/bench/align/feature-names.ts` names them, in this order. */
export const layerCount = loneEn + alone;

/** Scores the bead of sentences of this type that ends before Korean sentence `i` and English sentence `j`. */
type ScoreLayer = (i: number, j: number, type: number) => number;

/**
 * Gives what scores a document's beads of sentences. Their features are weighed as they are found, and written down
 * nowhere: a page has ten thousand beads, and somebody waits while they are scored by code that has not run before.
 */
export function layerScorer(input: LayerInput, weights: readonly number[]): ScoreLayer {
  const ofKo = aloneScorer(input, 'ko', [weights[1], ...weights.slice(loneKo)]);
  const ofEn = aloneScorer(input, 'en', [weights[2], ...weights.slice(loneEn)]);
  const ofBoth = togetherScorer(input, weights);
  return (i, j, type) => (type === 1 ? ofKo(i - 1, j) : type === 2 ? ofEn(j - 1, i) : ofBoth(i, j, type));
}

/** Scores a sentence without partner that stands before sentence `other` of the other language. */
function aloneScorer(
  { ko, en, ratio, links: { hard, soft, columns } }: LayerInput,
  lang: 'ko' | 'en',
  weights: readonly (number | undefined)[],
): (own: number, other: number) => number {
  const [rows, others, scale, step, otherStep] =
    lang === 'ko' ? ([ko, en.count, ratio, columns, 1] as const) : ([en, ko.count, 1, 1, columns] as const);
  const [type = 0, size = 0, , , shared = 0, share = 0, heavy = 0, , , end = 0, , balance = 0] = weights;
  const ofFlags = flagScores(weights, [-1, 10, 3, 2, 7, 8]);
  const fixed = Float64Array.from(
    rows.flags,
    (flags, own) =>
      type +
      (Math.log(1 + between(rows.length, own, own + 1) * scale) - 4) * size +
      Math.min(3, between(rows.weight, own, own + 1) / 6) * heavy +
      (ofFlags[flags] ?? 0) +
      Math.log((en.count + 1) / (ko.count + 1)) * balance,
  );
  return (own, other) => {
    let best = 0;
    const to = own * step + Math.min(others, other + 3) * otherStep;
    for (let at = own * step + Math.max(0, other - 3) * otherStep; at < to; at += otherStep)
      best = Math.max(best, (hard[at] ?? 0) + (soft[at] ?? 0));
    return (
      (fixed[own] ?? 0) +
      Math.min(4, best / 3) * shared +
      Math.min(1, best / between(rows.weight, own, own + 1)) * share +
      (other === others ? end : 0)
    );
  };
}

/** Scores sentences that say the same. */
function togetherScorer({ ko, en, links, ratio, verse }: LayerInput, weights: readonly number[]): ScoreLayer {
  const { hard, soft, columns } = links;
  const own = weights.slice(shapeCount);
  const [off = 0, offSquare = 0, deviation = 0, hards = 0, hardRoot = 0, softs = 0, softRoot = 0, ...others] = own;
  const [koShare = 0, enShare = 0, leastShare = 0, nothing = 0, , , , , koCrossing = 0, enCrossing = 0] = others;
  const [place = 0, wideShare = 0] = own.slice(24);
  // What flags weigh that both languages have, and those that one has; only the Korean's aside counts.
  const ofBoth = flagScores(own, [11, 13, 22, -1, 17, 19]);
  const ofOne = flagScores(own, [12, 14, 23, 21, 18, 20]);
  return (i, j, type) => {
    const m = koSizes[type] ?? 1;
    const n = enSizes[type] ?? 1;
    const k = i - m;
    const e = j - n;
    let hardSum = 0;
    let softSum = 0;
    for (let row = k; row < i; row += 1) {
      const to = row * columns + j;
      for (let at = row * columns + e; at < to; at += 1) {
        hardSum += hard[at] ?? 0;
        softSum += soft[at] ?? 0;
      }
    }
    const koLength = between(ko.length, k, i) * ratio;
    const enLength = between(en.length, e, j);
    const apart = Math.min(2, Math.abs(Math.log((enLength + 4) / (koLength + 4))));
    const koWeight = between(ko.weight, k, i);
    const enWeight = between(en.weight, e, j);
    const sum = hardSum + softSum;
    const ofKo = Math.min(1, sum / koWeight);
    const ofEn = Math.min(1, sum / enWeight);
    const least = Math.min(ofKo, ofEn);
    const koKey = flagsOf(ko.flags, k, i, anyOf | isAside);
    const enKey = flagsOf(en.flags, e, j, anyOf);
    return (
      (weights[type] ?? 0) +
      apart * (off + apart * offSquare) +
      Math.min(3, Math.abs(enLength - koLength) / (4 * Math.sqrt(enLength + koLength + 20))) * deviation +
      Math.min(6, hardSum) * hards +
      Math.sqrt(hardSum) * hardRoot +
      Math.min(8, softSum) * softs +
      Math.sqrt(softSum) * softRoot +
      ofKo * koShare +
      ofEn * enShare +
      least * (m + n > 2 ? leastShare + wideShare : leastShare) +
      (sum < 0.3 ? Math.min(3, (koWeight + enWeight) / 8) * nothing : 0) +
      (ofBoth[koKey & enKey] ?? 0) +
      (ofOne[koKey ^ enKey] ?? 0) +
      (verse || ko.unit[k] === ko.unit[i - 1] ? 0 : koCrossing) +
      (verse || en.unit[e] === en.unit[j - 1] ? 0 : enCrossing) +
      Math.min(1, 4 * Math.abs((k + m / 2) / ko.count - (e + n / 2) / en.count)) * place
    );
  };
}

/** What counts of any sentence; that a paragraph opens counts of the first, and that one closes of the last. */
const anyOf = isQuestion | isQuotation | isOpen;

/** The flags of a run of sentences: of any of them those that are sought, and of its ends that they are ends. */
function flagsOf(flags: Uint8Array, from: number, to: number, sought: number): number {
  let any = 0;
  for (let at = from; at < to; at += 1) any |= flags[at] ?? 0;
  return (any & sought) | ((flags[from] ?? 0) & isFirst) | ((flags[to - 1] ?? 0) & isLast);
}

/** What flags weigh together, by their bits; `features` are those of each bit, -1 where it has none. */
function flagScores(weights: readonly (number | undefined)[], features: readonly number[]): Float64Array {
  return Float64Array.from({ length: 64 }, (_, bits) =>
    features.reduce((sum, feature, bit) => ((bits >> bit) & 1 ? sum + (weights[feature] ?? 0) : sum), 0),
  );
}
