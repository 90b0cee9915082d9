/** The part of a table of Korean × English places that is looked at: a strip around the diagonal. */
interface Band {
  /** First English place of the strip, for every Korean place. */
  readonly low: Int32Array;
  /** Places in a line of the strip. */
  readonly width: number;
}

/** A strip for so many Korean and English sentences, wide enough for a translation that lost or gained dozens in one place. */
export function bandOf(ko: number, en: number): Band {
  const reach = Math.ceil(Math.max(14, 0.75 * Math.abs(ko - en) + 6, 0.03 * Math.max(ko, en)));
  const low = new Int32Array(ko + 1);
  for (let i = 0; i <= ko; i += 1) low[i] = Math.max(0, Math.min(en, Math.round((i * en) / Math.max(1, ko)) - reach));
  return { low, width: Math.min(en + 1, 2 * reach + 1) };
}
