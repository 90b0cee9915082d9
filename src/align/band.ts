/** The part of the table of Korean × English paragraphs that is looked at: a strip around the diagonal. */
export interface Band {
  readonly ko: number;
  readonly en: number;
  /** First English place of the strip, for every Korean place 0…ko. */
  readonly low: Int32Array;
  /** Places in a line of the strip. */
  readonly width: number;
}

/** A strip wide enough for a translation that lost or gained a third of its paragraphs in one place. */
export function bandOf(ko: number, en: number): Band {
  const reach = Math.ceil(Math.max(14, 0.75 * Math.abs(ko - en) + 6));
  const low = new Int32Array(ko + 1);
  for (let i = 0; i <= ko; i += 1) low[i] = Math.max(0, Math.min(en, Math.round((i * en) / Math.max(1, ko)) - reach));
  return { ko, en, low, width: Math.min(en + 1, 2 * reach + 1) };
}
