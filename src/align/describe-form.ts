import type { Side, TextPair } from './read-texts.ts';

/** How many features there are. */
export const formCount = 23;

/** Writes the form of the bead of the Korean `parts` and the English paragraphs `others`; gives where the next features go. */
export function describeForm(
  { ko, en, ratio, cut }: TextPair,
  parts: readonly number[],
  others: readonly number[],
  out: Float64Array,
  start: number,
): number {
  const wide = parts.length + others.length > 2 ? 1 : 0;
  const [koFrom = 0, enFrom = 0] = [parts[0], others[0]];
  const koTo = 1 + (parts[parts.length - 1] ?? 0);
  const enTo = 1 + (others[others.length - 1] ?? 0);
  const koLength = ratio * total(ko.length, parts);
  const enLength = total(en.length, others);
  const off = Math.log((enLength + 4) / (koLength + 4));
  const size = Math.min(2, Math.abs(off));
  const torn = cut && enTo === en.units.length && off < 0;
  let at = start;
  out[at++] = torn ? 0 : size;
  out[at++] = torn ? 0 : size * size;
  out[at++] = wide * size * size;
  out[at++] = Math.min(3, Math.abs(enLength - koLength) / (4 * Math.sqrt(enLength + koLength + 20)));
  out[at++] = Math.min(1, 4 * Math.abs(middle(ko, koFrom, koTo) - middle(en, enFrom, enTo)));
  const koSentences = total(ko.sentences, parts);
  const enSentences = total(en.sentences, others);
  const apart = Math.abs(koSentences - enSentences);
  out[at++] = apart === 0 ? 1 : 0;
  out[at++] = Math.min(3, apart);
  out[at++] = apart === 0 ? wide : 0;
  out[at++] = Math.min(3, apart) * wide;
  out[at++] = koSentences > 1 && enSentences > 1 ? Math.min(2, Math.abs(Math.log(koSentences / enSentences))) : 0;
  const koQuotations = total(ko.quotations, parts);
  const enQuotations = total(en.quotations, others);
  out[at++] = koQuotations > 0 && enQuotations > 0 ? 1 : 0;
  out[at++] = koQuotations > 0 !== enQuotations > 0 ? 1 : 0;
  out[at++] = Math.min(3, Math.abs(koQuotations - enQuotations));
  out[at++] = koFrom === 0 && enFrom === 0 ? 1 : 0;
  out[at++] = koTo === ko.units.length && enTo === en.units.length ? 1 : 0;
  out[at++] = countOf(others, (other) => en.shapes[other]?.continued, 1);
  out[at++] =
    countOf(parts, (part) => ko.shapes[part]?.open, 0, parts.length - 1) +
    countOf(others, (other) => en.shapes[other]?.open, 0, others.length - 1);
  out[at++] =
    parts.length > 1 ? countOf(parts, (part) => (ko.shapes[part]?.caption ?? 0) + (ko.shapes[part]?.note ?? 0)) : 0;
  const echo = parts.reduce((most, part) => Math.max(most, ko.echo[part] ?? 0), 0);
  out[at++] = parts.length > 1 ? echo : 0;
  out[at++] = en.shapes[enFrom]?.continued ?? 0;
  out[at++] =
    parts.length > 1 && others.length > 1 && koSentences === parts.length && enSentences === others.length ? 1 : 0;
  const titled = enFrom === 0 ? (en.shapes[0]?.open ?? 0) : 0;
  out[at++] = others.length > 1 ? titled : 0;
  out[at++] = others.length === 1 && ko.shapes[koTo - 1]?.open === 0 ? titled : 0;
  return at;
}

/** The middle of these paragraphs within the text, 0 to 1. */
function middle({ before }: Side, from: number, to: number): number {
  return ((before[from] ?? 0) + (before[to] ?? 0)) / (2 * (before[before.length - 1] ?? 0) + 1);
}

function total(numbers: Int32Array, parts: readonly number[]): number {
  let all = 0;
  for (const part of parts) all += numbers[part] ?? 0;
  return all;
}

function countOf(
  parts: readonly number[],
  flag: (part: number) => number | undefined,
  from = 0,
  to = parts.length,
): number {
  let all = 0;
  for (let at = from; at < to; at += 1) all += flag(parts[at] ?? 0) ?? 0;
  return all;
}
