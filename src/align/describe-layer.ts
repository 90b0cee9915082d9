import { type LayerInput, layerTypes } from './sentence-layer.ts';

/** How many features there are of sentences that say the same, and of one that stands alone. */
const together = 26;
const alone = 11;

const loneKo = layerTypes.length + together;
const loneEn = loneKo + alone;

/** How many features a bead of sentences has; `test/bench/align/feature-names.ts` names them, in this order. */
export const layerCount = loneEn + alone;

/** Writes the features of the bead of sentences that ends before Korean sentence `i` and English sentence `j`. */
export function describeLayerBead(input: LayerInput, i: number, j: number, type: number, out: Float64Array): void {
  out.fill(0);
  out[type] = 1;
  describeBlock(input, i, j, type, out);
}

/** Scores that bead; `scratch` is room for its features. */
export function scoreLayerBead(
  input: LayerInput,
  i: number,
  j: number,
  type: number,
  weights: readonly number[],
  scratch: Float64Array,
): number {
  const start = describeBlock(input, i, j, type, scratch);
  const end = start === layerTypes.length ? loneKo : start + alone;
  let score = weights[type] ?? 0;
  for (let at = start; at < end; at += 1) score += (scratch[at] ?? 0) * (weights[at] ?? 0);
  return score;
}

/** Writes the features that a bead of this type can have, all of them, and gives the place of the first. */
function describeBlock(input: LayerInput, i: number, j: number, type: number, out: Float64Array): number {
  const [m, n] = layerTypes[type] ?? [1, 1];
  if (n === 0) describeAlone(input, 'ko', i - 1, j, out, loneKo);
  else if (m === 0) describeAlone(input, 'en', j - 1, i, out, loneEn);
  else describeTogether(input, i - m, j - n, m, n, out);
  return n === 0 ? loneKo : m === 0 ? loneEn : layerTypes.length;
}

function describeTogether(
  { ko, en, links, ratio, verse }: LayerInput,
  i: number,
  j: number,
  m: number,
  n: number,
  out: Float64Array,
): void {
  let koLength = 0;
  let enLength = 0;
  let koWeight = 0;
  let enWeight = 0;
  let hard = 0;
  let soft = 0;
  let koQuestion = 0;
  let enQuestion = 0;
  let koQuotation = 0;
  let enQuotation = 0;
  let aside = 0;
  let open = 0;
  let enOpen = 0;
  for (let k = i; k < i + m; k += 1) {
    const sentence = ko[k];
    if (!sentence) continue;
    koLength += sentence.length;
    koQuestion |= sentence.question;
    koQuotation |= sentence.quotation;
    aside |= sentence.aside;
    open |= sentence.open;
    koWeight += links.ko.weight[k] ?? 0;
    for (let e = j; e < j + n; e += 1) {
      hard += links.hard[k * links.columns + e] ?? 0;
      soft += links.soft[k * links.columns + e] ?? 0;
    }
  }
  for (let e = j; e < j + n; e += 1) {
    const sentence = en[e];
    if (!sentence) continue;
    enLength += sentence.length;
    enQuestion |= sentence.question;
    enQuotation |= sentence.quotation;
    enOpen |= sentence.open;
    enWeight += links.en.weight[e] ?? 0;
  }
  koLength *= ratio;
  const off = Math.min(2, Math.abs(Math.log((enLength + 4) / (koLength + 4))));
  const first = [ko[i], en[j]] as const;
  const last = [ko[i + m - 1], en[j + n - 1]] as const;
  const shareKo = Math.min(1, (hard + soft) / koWeight);
  const shareEn = Math.min(1, (hard + soft) / enWeight);
  let at = layerTypes.length;
  out[at++] = off;
  out[at++] = off * off;
  out[at++] = Math.min(3, Math.abs(enLength - koLength) / (4 * Math.sqrt(enLength + koLength + 20)));
  out[at++] = Math.min(6, hard);
  out[at++] = Math.sqrt(hard);
  out[at++] = Math.min(8, soft);
  out[at++] = Math.sqrt(soft);
  out[at++] = shareKo;
  out[at++] = shareEn;
  out[at++] = Math.min(shareKo, shareEn);
  out[at++] = hard + soft < 0.3 ? Math.min(3, (koWeight + enWeight) / 8) : 0;
  out[at++] = koQuestion & enQuestion;
  out[at++] = koQuestion ^ enQuestion;
  out[at++] = koQuotation & enQuotation;
  out[at++] = koQuotation ^ enQuotation;
  out[at++] = !verse && first[0]?.unit !== last[0]?.unit ? 1 : 0;
  out[at++] = !verse && first[1]?.unit !== last[1]?.unit ? 1 : 0;
  out[at++] = (last[0]?.closes ?? 0) & (last[1]?.closes ?? 0);
  out[at++] = (last[0]?.closes ?? 0) ^ (last[1]?.closes ?? 0);
  out[at++] = (first[0]?.opens ?? 0) & (first[1]?.opens ?? 0);
  out[at++] = (first[0]?.opens ?? 0) ^ (first[1]?.opens ?? 0);
  out[at++] = aside;
  out[at++] = open & enOpen;
  out[at++] = open ^ enOpen;
  out[at++] = Math.min(1, 4 * Math.abs((i + m / 2) / ko.length - (j + n / 2) / en.length));
  out[at++] = m + n > 2 ? Math.min(shareKo, shareEn) : 0;
}

function describeAlone(
  input: LayerInput,
  lang: 'ko' | 'en',
  own: number,
  other: number,
  out: Float64Array,
  start: number,
): void {
  const { links, ratio } = input;
  const balance = Math.log((input.en.length + 1) / (input.ko.length + 1));
  const sentence = input[lang][own];
  if (!sentence) return;
  const weight = links[lang].weight[own] ?? 1;
  let best = 0;
  for (let near = other - 3; near < other + 3; near += 1) {
    if (near < 0 || near >= input[lang === 'ko' ? 'en' : 'ko'].length) continue;
    const at = lang === 'ko' ? own * links.columns + near : near * links.columns + own;
    best = Math.max(best, (links.hard[at] ?? 0) + (links.soft[at] ?? 0));
  }
  let at = start;
  out[at++] = Math.log(1 + sentence.length * (lang === 'ko' ? ratio : 1)) - 4;
  out[at++] = sentence.aside;
  out[at++] = sentence.open;
  out[at++] = Math.min(4, best / 3);
  out[at++] = Math.min(1, best / weight);
  out[at++] = Math.min(3, weight / 6);
  out[at++] = sentence.closes;
  out[at++] = sentence.opens;
  out[at++] = other === input[lang === 'ko' ? 'en' : 'ko'].length ? 1 : 0;
  out[at++] = sentence.quotation;
  out[at++] = balance;
}
