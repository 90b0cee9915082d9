/** Rows of measures with what is known of them: 1 or 0, and how much each counts. */
export interface Examples {
  readonly rows: readonly (readonly number[])[];
  readonly labels: Float64Array;
  readonly weights: Float64Array;
}

/**
 * Trees in three columns, all trees one after another, each from its root down, left branch first. A node tests
 * `feature <= value`: yes goes to the next node, no to `right`. A leaf has feature -1 and its vote as value.
 */
export interface GrownTrees {
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly value: readonly number[];
  readonly right: readonly number[];
  /** The vote every row starts with. */
  readonly base: number;
}

/** How the trees are grown. */
export interface Growth {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly least: number;
  /** Share of the features each tree may use. */
  readonly features: number;
  readonly ridge: number;
}

const bins = 48;

/**
 * Gradient-boosted trees for a yes or no (Friedman 2001), on binned features, best leaf first. Each split's threshold is
 * drawn by chance, and only the feature chosen (extremely randomised trees, Geurts 2006): that generalises better here.
 */
export function boostTrees({ rows, labels, weights }: Examples, growth: Growth): GrownTrees {
  const count = rows.length;
  const width = rows[0]?.length ?? 0;
  const edges = Array.from({ length: width }, (_, feature) => edgesOf(rows, feature));
  const binned = Array.from({ length: width }, (_, feature) => binColumn(rows, feature, edges[feature] as number[]));
  const total = weights.reduce((a, b) => a + b, 0);
  const share = labels.reduce((sum, label, at) => sum + label * (weights[at] as number), 0) / total;
  const base = Math.log(share / (1 - share));
  const votes = new Float64Array(count).fill(base);
  const [gradient, curvature] = [new Float64Array(count), new Float64Array(count)];
  const trees = { roots: [] as number[], feature: [] as number[], value: [] as number[], right: [] as number[], base };
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  for (let tree = 0; tree < growth.trees; tree += 1) {
    for (let at = 0; at < count; at += 1) {
      const p = 1 / (1 + Math.exp(-(votes[at] as number)));
      const w = weights[at] as number;
      gradient[at] = w * (p - (labels[at] as number));
      curvature[at] = w * Math.max(1e-6, p * (1 - p));
    }
    const used = Array.from({ length: width }, (_, f) => f).filter(() => random() < growth.features);
    growTree({ used, binned, gradient, curvature, growth, random }, edges, votes, trees);
  }
  return trees;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

interface Leaf {
  rows: Uint32Array;
  g: number;
  h: number;
  histogram: Float64Array;
  split: Split | undefined;
  feature?: number;
  bin?: number;
  left?: Leaf;
  right?: Leaf;
}

/** What one tree grows from. */
interface Ground {
  /** The features it may split by. */
  readonly used: readonly number[];
  /** For each feature, the bin of each row. */
  readonly binned: readonly Uint8Array[];
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
  readonly growth: Growth;
  readonly random: () => number;
}

function growTree(
  ground: Ground,
  edges: readonly number[][],
  votes: Float64Array,
  trees: { roots: number[]; feature: number[]; value: number[]; right: number[] },
): void {
  const { growth } = ground;
  const everything = Uint32Array.from({ length: votes.length }, (_, at) => at);
  const root = leafOf(ground, everything, histogramOf(ground, everything));
  const leaves = [root];
  while (leaves.length < growth.leaves) {
    const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    if (!best.split || best.split.gain <= 1e-9) break;
    leaves.splice(leaves.indexOf(best), 1, ...splitLeaf(ground, best, best.split));
  }
  for (const leaf of leaves) {
    const vote = voteOf(leaf, growth);
    for (const row of leaf.rows) votes[row] = (votes[row] as number) + vote;
  }
  trees.roots.push(trees.feature.length);
  write(root, edges, growth, trees);
}

/** Parts a leaf in two; the larger one's histogram is what the smaller one leaves of the whole. */
function splitLeaf(ground: Ground, leaf: Leaf, { feature, bin }: Split): [left: Leaf, right: Leaf] {
  const column = ground.binned[feature] as Uint8Array;
  const yes = leaf.rows.filter((row) => (column[row] as number) <= bin);
  const no = leaf.rows.filter((row) => (column[row] as number) > bin);
  const small = histogramOf(ground, yes.length < no.length ? yes : no);
  const large = leaf.histogram.map((value, at) => value - (small[at] as number));
  const left = leafOf(ground, yes, yes.length < no.length ? small : large);
  const right = leafOf(ground, no, yes.length < no.length ? large : small);
  Object.assign(leaf, { feature, bin, left, right });
  return [left, right];
}

function leafOf(ground: Ground, rows: Uint32Array, histogram: Float64Array): Leaf {
  let [g, h] = [0, 0];
  for (const row of rows) {
    g += ground.gradient[row] as number;
    h += ground.curvature[row] as number;
  }
  const leaf: Leaf = { rows, g, h, histogram, split: undefined };
  leaf.split = bestSplit(leaf, ground.used, ground.growth, ground.random);
  return leaf;
}

/** Sums of gradient and curvature, in turn, for each bin of each feature used. */
function histogramOf({ used, binned, gradient, curvature }: Ground, rows: Uint32Array): Float64Array {
  const histogram = new Float64Array(used.length * bins * 2);
  for (const [at, feature] of used.entries()) {
    const column = binned[feature] as Uint8Array;
    const offset = at * bins * 2;
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] as number;
      const slot = offset + (column[row] as number) * 2;
      histogram[slot] = (histogram[slot] as number) + (gradient[row] as number);
      histogram[slot + 1] = (histogram[slot + 1] as number) + (curvature[row] as number);
    }
  }
  return histogram;
}

function voteOf({ g, h }: Leaf, { rate, ridge }: Growth): number {
  return (-rate * g) / (h + ridge);
}

function bestSplit(
  leaf: Leaf,
  used: readonly number[],
  { ridge, least }: Growth,
  random: () => number,
): Split | undefined {
  const whole = leaf.g ** 2 / (leaf.h + ridge);
  let best: Split | undefined;
  for (const [at, feature] of used.entries()) {
    const offset = at * bins * 2;
    const bin = drawBin(leaf.histogram, offset, random);
    if (bin === undefined) continue;
    let [g, h] = [0, 0];
    for (let slot = offset; slot <= offset + 2 * bin; slot += 2) {
      g += leaf.histogram[slot] as number;
      h += leaf.histogram[slot + 1] as number;
    }
    if (h < least || leaf.h - h < least) continue;
    const gain = g ** 2 / (h + ridge) + (leaf.g - g) ** 2 / (leaf.h - h + ridge) - whole;
    if (gain > (best?.gain ?? 0)) best = { gain, feature, bin };
  }
  return best;
}

/** A bin by chance, from the first to the one before the last that holds anything; undefined where all is in one. */
function drawBin(histogram: Float64Array, offset: number, random: () => number): number | undefined {
  const isFilled = (bin: number) => (histogram[offset + 2 * bin + 1] as number) > 1e-9;
  let [first, last] = [0, bins - 1];
  while (first < last && !isFilled(first)) first += 1;
  while (last > first && !isFilled(last)) last -= 1;
  return first === last ? undefined : first + Math.floor(random() * (last - first));
}

function write(
  leaf: Leaf,
  edges: readonly number[][],
  growth: Growth,
  trees: { feature: number[]; value: number[]; right: number[] },
): void {
  const at = trees.feature.length;
  if (!leaf.left || !leaf.right || leaf.feature === undefined) {
    trees.feature.push(-1);
    trees.value.push(Number(voteOf(leaf, growth).toFixed(3)));
    trees.right.push(0);
    return;
  }
  trees.feature.push(leaf.feature);
  trees.value.push(Number((edges[leaf.feature]?.[leaf.bin ?? 0] ?? 0).toPrecision(4)));
  trees.right.push(0);
  write(leaf.left, edges, growth, trees);
  trees.right[at] = trees.feature.length;
  write(leaf.right, edges, growth, trees);
}

/** Upper edges of the bins: quantiles of the distinct values. */
function edgesOf(rows: readonly (readonly number[])[], feature: number): number[] {
  const step = Math.max(1, Math.floor(rows.length / 20000));
  const sample = new Set<number>();
  for (let at = 0; at < rows.length; at += step) sample.add(rows[at]?.[feature] ?? 0);
  const values = [...sample].sort((a, b) => a - b);
  if (values.length <= bins) return values.map((value, at) => (value + (values[at + 1] ?? value + 1)) / 2);
  return Array.from({ length: bins }, (_, at) => values[Math.floor(((at + 1) / bins) * (values.length - 1))] as number);
}

function binColumn(rows: readonly (readonly number[])[], feature: number, edges: readonly number[]): Uint8Array {
  return Uint8Array.from(rows, (row) => {
    let [low, high] = [0, edges.length - 1];
    const value = row[feature] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value <= (edges[middle] as number)) high = middle;
      else low = middle + 1;
    }
    return low;
  });
}
