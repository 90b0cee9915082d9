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
interface Sums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly all: number;
}

/** Beads summed in one step. */
const stride = 40_000;

/** Sums over all ways through a lattice (the forward-backward algorithm), in steps. */
export function* sumWays({ places, end, from, to, scores }: Lattice): Generator<void, Sums> {
  const forward = new Float64Array(places).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(places).fill(Number.NEGATIVE_INFINITY);
  forward[0] = 0;
  backward[end] = 0;
  for (let bead = 0; bead < scores.length; bead += 1) {
    const target = to[bead] ?? 0;
    forward[target] = addLogs(forward[target] ?? 0, (forward[from[bead] ?? 0] ?? 0) + (scores[bead] ?? 0));
    if (bead % stride === 0) yield;
  }
  for (let bead = scores.length - 1; bead >= 0; bead -= 1) {
    const source = from[bead] ?? 0;
    backward[source] = addLogs(backward[source] ?? 0, (backward[to[bead] ?? 0] ?? 0) + (scores[bead] ?? 0));
    if (bead % stride === 0) yield;
  }
  return { forward, backward, all: forward[end] ?? 0 };
}

/** Probability of a bead, 0 to 1. */
export function probabilityOf({ from, to, scores }: Lattice, { forward, backward, all }: Sums, bead: number): number {
  return Math.exp((forward[from[bead] ?? 0] ?? 0) + (scores[bead] ?? 0) + (backward[to[bead] ?? 0] ?? 0) - all);
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

function addLogs(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b < a - 30) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
