import type { Quantity } from '../../../src/align/quantity.ts';

/** Kinds in which a translation's slips are planted. */
const plantable: readonly Quantity['kind'][] = ['percent', 'won', 'dollar', 'people', 'count', 'year', 'age'];

/**
 * A text with its first number of such a kind made wrong, as machine translation gets numbers wrong: ten times too
 * great, or, for years and ages, another. Undefined where there is none.
 */
export function plantError(text: string, quantities: readonly Quantity[]): string | undefined {
  const victim = quantities.find(({ kind }) => plantable.includes(kind));
  if (victim === undefined) return undefined;
  const written = text.slice(victim.start, victim.end);
  const wrong =
    victim.kind === 'year' || victim.kind === 'age' ? String((victim.values[0] ?? 0) + 3) : tenfold(written);
  return text.slice(0, victim.start) + wrong + text.slice(victim.end);
}

function tenfold(written: string): string {
  return written.replace(/\d[\d,]*(?:\.\d+)?/, (digits) =>
    String(Number((Number(digits.replace(/,/g, '')) * 10).toPrecision(12))),
  );
}
