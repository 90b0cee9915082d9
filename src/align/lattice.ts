/**
 * A lattice of beads: places joined by beads that lead forward, in an order in which no bead comes before one that
 * leads to its start. The same for sentences and for paragraphs.
 */
export interface Lattice {
  readonly places: number;
  /** The last place; the first is 0. */
  readonly end: number;
  /** Of each bead: the place it starts from, the place it ends at, and its score. */
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
}

/** Logarithms of the summed weight of all ways to each place, from each place to the end, and of all ways. */
export interface Sums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly all: number;
}

/** Beads summed in one step, in either direction. */
const stride = 20_000;

/** Sums over all ways through a lattice (the forward-backward algorithm), in steps. */
export function* sumWays({ places, end, from, to, scores }: Lattice): Generator<void, Sums> {
  const forward = new Float64Array(places).fill(Number.NEGATIVE_INFINITY);
  const backward = forward.slice();
  forward[0] = 0;
  backward[end] = 0;
  for (let bead = 0; bead < scores.length; bead += 1) {
    addWay(forward, from, to, scores, bead);
    addWay(backward, to, from, scores, scores.length - 1 - bead);
    if (bead % stride === 0) yield;
  }
  return { forward, backward, all: forward[end] ?? 0 };
}

/** Probability of a bead, 0 to 1. */
export function probabilityOf(lattice: Lattice, sums: Sums, bead: number): number {
  return Math.exp(likelihoodOf(lattice, sums, bead));
}

/** Its logarithm. */
export function likelihoodOf({ from, to, scores }: Lattice, { forward, backward, all }: Sums, bead: number): number {
  return (forward[from[bead] ?? 0] ?? 0) + (scores[bead] ?? 0) + (backward[to[bead] ?? 0] ?? 0) - all;
}

/** The beads of the best way through a lattice, in order (the Viterbi algorithm). */
export function bestWay({ places, end, from, to, scores }: Lattice): number[] {
  const best = new Float64Array(places).fill(Number.NEGATIVE_INFINITY);
  const last = new Int32Array(places).fill(-1);
  best[0] = 0;
  for (let bead = 0; bead < scores.length; bead += 1) {
    const target = to[bead] ?? 0;
    const score = (best[from[bead] ?? 0] ?? 0) + (scores[bead] ?? 0);
    if (score > (best[target] ?? 0)) {
      best[target] = score;
      last[target] = bead;
    }
  }
  const way: number[] = [];
  for (let place = end; place !== 0; place = from[way[way.length - 1] ?? 0] ?? 0) way.push(last[place] ?? 0);
  return way.reverse();
}

/** Adds the ways that a bead carries on to those that meet in its place; what weighs e³⁰ times less than they changes nothing. */
function addWay(
  sums: Float64Array,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  scores: ArrayLike<number>,
  bead: number,
): void {
  const place = to[bead] ?? 0;
  const before = sums[place] ?? 0;
  const way = (sums[from[bead] ?? 0] ?? 0) + (scores[bead] ?? 0);
  const apart = way - before;
  if (apart > 30) sums[place] = way;
  else if (apart >= -30) sums[place] = Math.max(way, before) + Math.log1p(Math.exp(-Math.abs(apart)));
}
