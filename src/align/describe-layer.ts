import { between, isAside, isFirst, isLast, isOpen, isQuestion, isQuotation, type LayerRows } from './layer-rows.ts';
import { enSizes, koSizes, type LayerInput, shapeCount } from './sentence-layer.ts';

/** How many features there are of sentences that say the same, and of one that stands alone. */
const together = 26;
const alone = 11;

/** Where the features of a lone Korean sentence begin: behind the shapes and the features of sentences that say the same. */
export const loneKo = shapeCount + together;
/** Where those of a lone English sentence begin. */
export const loneEn = loneKo + alone;

/** How many features a bead of sentences has; `test/bench/align/feature-names.ts` names them, in this order. */
export const layerCount = loneEn + alone;

/** Writes the features of the bead of sentences that ends before Korean sentence `i` and English sentence `j`. */
export function describeLayerBead(input: LayerInput, i: number, j: number, type: number, out: Float64Array): void {
  out.fill(0);
  out[type] = 1;
  const m = koSizes[type] ?? 1;
  const n = enSizes[type] ?? 1;
  if (n === 0) describeAlone(input, 'ko', i - 1, j, out, loneKo);
  else if (m === 0) describeAlone(input, 'en', j - 1, i, out, loneEn);
  else describeTogether(input, i - m, j - n, m, n, out);
}

function describeTogether(
  { ko, en, links, ratio, verse }: LayerInput,
  i: number,
  j: number,
  m: number,
  n: number,
  out: Float64Array,
): void {
  let hard = 0;
  let soft = 0;
  for (let k = i; k < i + m; k += 1) {
    for (let e = j; e < j + n; e += 1) {
      hard += links.hard[k * links.columns + e] ?? 0;
      soft += links.soft[k * links.columns + e] ?? 0;
    }
  }
  const koLength = ratio * between(ko.length, i, i + m);
  const enLength = between(en.length, j, j + n);
  const koWeight = between(ko.weight, i, i + m);
  const enWeight = between(en.weight, j, j + n);
  const off = Math.min(2, Math.abs(Math.log((enLength + 4) / (koLength + 4))));
  const shareKo = Math.min(1, (hard + soft) / koWeight);
  const shareEn = Math.min(1, (hard + soft) / enWeight);
  let at = shapeCount;
  const pair = (koHas: number, enHas: number) => {
    out[at++] = koHas & enHas;
    out[at++] = koHas ^ enHas;
  };
  const either = (flag: number) => [anyHas(ko, i, i + m, flag), anyHas(en, j, j + n, flag)] as const;
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
  pair(...either(isQuestion));
  pair(...either(isQuotation));
  out[at++] = !verse && ko.unit[i] !== ko.unit[i + m - 1] ? 1 : 0;
  out[at++] = !verse && en.unit[j] !== en.unit[j + n - 1] ? 1 : 0;
  pair(anyHas(ko, i + m - 1, i + m, isLast), anyHas(en, j + n - 1, j + n, isLast));
  pair(anyHas(ko, i, i + 1, isFirst), anyHas(en, j, j + 1, isFirst));
  out[at++] = anyHas(ko, i, i + m, isAside);
  pair(...either(isOpen));
  out[at++] = Math.min(1, 4 * Math.abs((i + m / 2) / ko.count - (j + n / 2) / en.count));
  out[at++] = m + n > 2 ? Math.min(shareKo, shareEn) : 0;
}

function anyHas({ flags }: LayerRows, from: number, to: number, flag: number): 0 | 1 {
  return flags.subarray(from, to).some((bits) => (bits & flag) !== 0) ? 1 : 0;
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
  const rows = input[lang];
  const others = input[lang === 'ko' ? 'en' : 'ko'].count;
  const weight = between(rows.weight, own, own + 1);
  const has = (flag: number) => anyHas(rows, own, own + 1, flag);
  let best = 0;
  for (let near = Math.max(0, other - 3); near < Math.min(others, other + 3); near += 1) {
    const at = lang === 'ko' ? own * links.columns + near : near * links.columns + own;
    best = Math.max(best, (links.hard[at] ?? 0) + (links.soft[at] ?? 0));
  }
  let at = start;
  out[at++] = Math.log(1 + between(rows.length, own, own + 1) * (lang === 'ko' ? ratio : 1)) - 4;
  out[at++] = has(isAside);
  out[at++] = has(isOpen);
  out[at++] = Math.min(4, best / 3);
  out[at++] = Math.min(1, best / weight);
  out[at++] = Math.min(3, weight / 6);
  out[at++] = has(isLast);
  out[at++] = has(isFirst);
  out[at++] = other === others ? 1 : 0;
  out[at++] = has(isQuotation);
  out[at++] = Math.log((input.en.count + 1) / (input.ko.count + 1));
}
