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

/** The trees' joint vote on a row, as a probability. */
export function runTrees(trees: Trees, row: ArrayLike<number>): number {
  const { feature: features, value: values, right: rights } = trees;
  let vote = trees.base;
  for (const root of trees.roots) {
    let node = root;
    let feature = features[node] ?? -1;
    while (feature >= 0) {
      node = (row[feature] ?? 0) <= (values[node] ?? 0) ? node + 1 : (rights[node] ?? 0);
      feature = features[node] ?? -1;
    }
    vote += values[node] ?? 0;
  }
  return 1 / (1 + Math.exp(-vote));
}
