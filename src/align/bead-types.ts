/** The shapes a bead may have: how many Korean and how many English paragraphs it joins. */
export interface BeadType {
  readonly ko: number;
  readonly en: number;
}

/** Every shape the dynamic programme tries, the usual first. */
export const beadTypes: readonly BeadType[] = [
  { ko: 1, en: 1 },
  { ko: 1, en: 0 },
  { ko: 0, en: 1 },
  { ko: 2, en: 1 },
  { ko: 1, en: 2 },
];
