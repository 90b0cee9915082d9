import { firstDigit, radix } from './open-trees.ts';

/**
 * Decision trees, one after another, each from its root down, left branch first. A node tests `feature <= value`: yes goes
 * to the next node, no to the right branch. A leaf has a vote.
 */
export interface Trees {
  /** The vote every row starts with. */
  readonly base: number;
  readonly sizes: readonly number[];
  /** Three digits a node, as `PackedTrees` has them. */
  readonly nodes: Uint8Array;
  /** For each test, what it looks at and what it compares with. */
  readonly feature: Int16Array;
  readonly value: Float64Array;
  /** The number of a vote of nothing. */
  readonly middle: number;
}

const width = 3;
const zero = firstDigit * radix + firstDigit;

/** The trees' joint vote on a row, as a probability; what the row does not say is 0. In plain loops: it runs before the browser has optimised anything. */
export function runTrees({ base, sizes, nodes, feature, value, middle }: Trees, row: ArrayLike<number>): number {
  const tests = feature.length;
  let vote = base;
  let root = 0;
  for (let tree = 0; tree < sizes.length; tree += 1) {
    let at = root;
    let number = (nodes[at] as number) * radix + (nodes[at + 1] as number) - zero;
    while (number < tests) {
      if ((row[feature[number] as number] ?? 0) <= (value[number] as number)) at += width;
      else at += 2 * width * ((nodes[at + 2] as number) - firstDigit);
      number = (nodes[at] as number) * radix + (nodes[at + 1] as number) - zero;
    }
    vote += (number - middle) / 1000;
    root += width * (sizes[tree] as number);
  }
  return 1 / (1 + Math.exp(-vote));
}
