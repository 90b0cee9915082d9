import type { Span } from '../article.ts';

/** What a number counts: `count` is a great number (10,000 or more) of anything but a measure, `plain` is any other; only numbers of the same kind are ever held against each other. */
export type QuantityKind =
  | 'percent'
  | 'won'
  | 'dollar'
  | 'yen'
  | 'yuan'
  | 'euro'
  | 'people'
  | 'count'
  | 'age'
  | 'year'
  | 'month'
  | 'day'
  | 'time'
  | 'ordinal'
  | 'plain';

/** A number in a text, with its unit where the unit makes its kind. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** What it may mean: one value, or two (3 p.m. is 15 as well). */
  readonly values: readonly number[];
  /** Significant digits as written: "3만" has one, "29,870" five. */
  readonly digits: number;
}

/** From here on a number without a unit is worth comparing. */
export const leastCount = 10_000;

/** Whether two numbers may say the same: equal, or, where their kinds do not forbid it, rounded or cut to the digits written. */
export function mayAgree(one: Quantity, two: Quantity): boolean {
  return one.values.some((a) => two.values.some((b) => a === b || rounds(a, one, b, two)));
}

/** Kinds of which every number stands for itself and is never rounded. */
const exact: readonly QuantityKind[] = ['year', 'month', 'day', 'time', 'ordinal', 'age'];

/** Kinds that say nothing of what is counted. */
const open: readonly QuantityKind[] = ['plain', 'count'];

function rounds(a: number, one: Quantity, b: number, two: Quantity): boolean {
  if (exact.includes(one.kind) || exact.includes(two.kind) || a <= 0 || b <= 0) return false;
  if (one.kind !== two.kind && !open.includes(one.kind) && !open.includes(two.kind)) return false;
  return isRounded(a, one.digits, b) || isRounded(b, two.digits, a);
}

function isRounded(short: number, digits: number, long: number): boolean {
  const step = 10 ** (Math.floor(Math.log10(short)) + 1 - digits);
  return (
    Math.abs(Math.round(long / step) * step - short) < step / 1e6 ||
    Math.abs(Math.floor(long / step) * step - short) < step / 1e6
  );
}

/** The significant digits of a number as written: leading and trailing zeros of a whole number do not count. */
export function countDigits(written: string): number {
  const bare = written.replace(/,/g, '');
  const [whole = '', fraction] = bare.split('.');
  const digits = fraction === undefined ? whole.replace(/0+$/, '') : whole + fraction;
  return Math.max(1, digits.replace(/^0+/, '').length);
}
