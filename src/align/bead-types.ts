/** The shapes a bead may have: how many Korean and how many English paragraphs it joins. */
interface BeadType {
  readonly ko: number;
  readonly en: number;
}

/** Every shape the dynamic programme tries, the usual first. */
export const beadTypes: readonly BeadType[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
  [2, 3],
  [3, 2],
  [1, 4],
  [4, 1],
  [1, 5],
  [5, 1],
  [3, 3],
  [2, 4],
  [4, 2],
  [5, 2],
  [2, 5],
].map(([ko = 0, en = 0]) => ({ ko, en }));

/** The most captions a bead may leap over. */
export const longestLeap = 3;
