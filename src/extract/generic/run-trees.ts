/**
 * Decision trees in three columns, all trees one after another, each from its root down, left branch first. A node
 * tests `feature <= value`: yes goes to the next node, no to `right`. A leaf has feature -1 and its vote as value.
 */
export interface Trees {
  readonly roots: readonly number[];
  readonly feature: ArrayLike<number>;
  readonly value: ArrayLike<number>;
  readonly right: ArrayLike<number>;
  /** The vote every row starts with. */
  readonly base: number;
}

/** The trees' joint vote on a row, as a probability; what the row does not say is 0. In plain loops, as `openTrees`. */
export function runTrees(trees: Trees, row: ArrayLike<number>): number {
  const { roots, feature: features, value: values, right: rights } = trees;
  let vote = trees.base;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let node = roots[tree] as number;
    let feature = features[node] as number;
    while (feature >= 0) {
      node = (row[feature] ?? 0) <= (values[node] as number) ? node + 1 : (rights[node] as number);
      feature = features[node] as number;
    }
    vote += values[node] as number;
  }
  return 1 / (1 + Math.exp(-vote));
}
