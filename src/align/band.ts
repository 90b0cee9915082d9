/** The part of a table of Korean × English places that is looked at: a strip around the diagonal. */
interface Band {
  /** First English place of the strip, for every Korean place. */
  readonly low: Int32Array;
  /** Places in a line of the strip. */
  readonly width: number;
}

/** A strip for so many Korean and English sentences: all of a usual page, thirty to either side on the longest. */
export function bandOf(ko: number, en: number): Band {
  const reach = Math.ceil(Math.max(14, Math.min(30, 0.75 * Math.abs(ko - en) + 6)));
  const low = new Int32Array(ko + 1);
  for (let i = 0; i <= ko; i += 1) low[i] = Math.max(0, Math.min(en, Math.round((i * en) / Math.max(1, ko)) - reach));
  return { low, width: Math.min(en + 1, 2 * reach + 1) };
}
