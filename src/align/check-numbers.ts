import type { Span } from '../article.ts';
import { mayAgree, type Quantity, type QuantityKind } from './quantity.ts';
import { readEnglishQuantities } from './read-english-quantities.ts';
import { readKoreanQuantities } from './read-korean-quantities.ts';

/** Kinds, and kinds that one language may write as the other, whose disagreement is worth a hint. */
const accused: readonly (readonly QuantityKind[])[] = [
  ['percent'],
  ['won'],
  ['dollar'],
  ['yen'],
  ['yuan'],
  ['euro'],
  ['people', 'count'],
  ['year'],
  ['month'],
  ['day'],
  ['age'],
];

/** Numbers of a side past which a row is a table, not a sentence. */
const most = 200;

/** Two numbers that say the same thing differently. */
export interface Disagreement {
  readonly ko: Span;
  readonly en: Span;
}

/**
 * The numbers of a pair that disagree: of one kind, exactly one number on each side finds no like of any kind on the
 * other, however they are read or rounded.
 */
export function checkNumbers(ko: string, en: string): Disagreement[] {
  const korean = readKoreanQuantities(ko);
  const english = readEnglishQuantities(en);
  if (korean.length > most || english.length > most) return [];
  return accused.flatMap((kinds) => {
    const lonelyKo = without(korean, english, kinds);
    const lonelyEn = without(english, korean, kinds);
    const [one, two] = [lonelyKo[0], lonelyEn[0]];
    if (one === undefined || two === undefined || lonelyKo.length > 1 || lonelyEn.length > 1) return [];
    return [{ ko: { start: one.start, end: one.end }, en: { start: two.start, end: two.end } }];
  });
}

/** Numbers of these kinds that agree with none, of whatever kind, on the other side. */
function without(own: readonly Quantity[], others: readonly Quantity[], kinds: readonly QuantityKind[]): Quantity[] {
  return own.filter((one) => kinds.includes(one.kind) && !others.some((two) => mayAgree(one, two)));
}
