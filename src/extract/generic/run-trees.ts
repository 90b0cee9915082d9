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
  /** The features that are tested, and for each the number of its first test; behind the last, how many tests there are. */
  readonly features: readonly number[];
  readonly starts: Int16Array;
  /** For each test, which of those features it looks at, and what it compares that with; in ascending order for each. */
  readonly tested: Int16Array;
  readonly values: Float64Array;
  /** The number of a vote of nothing. */
  readonly middle: number;
}

const width = 3;
const zero = firstDigit * radix + firstDigit;

/**
 * Gives the trees' joint vote on a row, as a probability; what the row does not say is 0. In plain loops on small integers:
 * it runs before the browser has optimised anything, and until then every other number it reads is put on the heap.
 */
export function runTrees(trees: Trees): (row: ArrayLike<number>) => number {
  const { base, sizes, nodes, tested, middle } = trees;
  const tests = tested.length;
  const passesOf = rankMeasures(trees);
  return (row) => {
    const passes = passesOf(row);
    let votes = 0;
    let root = 0;
    for (let tree = 0; tree < sizes.length; tree += 1) {
      let at = root;
      let number = (nodes[at] as number) * radix + (nodes[at + 1] as number) - zero;
      while (number < tests) {
        if ((passes[tested[number] as number] as number) <= number) at += width;
        else at += 2 * width * ((nodes[at + 2] as number) - firstDigit);
        number = (nodes[at] as number) * radix + (nodes[at + 1] as number) - zero;
      }
      votes += number - middle;
      root += width * (sizes[tree] as number);
    }
    return 1 / (1 + Math.exp(-base - votes / 1000));
  };
}

/**
 * Gives for each feature that is tested the first of its tests that a row passes, and with it passes all that follow. It is
 * not looked up again where the row says what the last one said: most measures of neighbouring blocks are the same.
 */
function rankMeasures({ features, starts, values }: Trees): (row: ArrayLike<number>) => Int16Array {
  const passes = new Int16Array(features.length);
  const last: number[] = [];
  return (row) => {
    for (let feature = 0; feature < features.length; feature += 1) {
      const value = row[features[feature] as number] ?? 0;
      if (value === last[feature]) continue;
      last[feature] = value;
      let low = starts[feature] as number;
      let high = starts[feature + 1] as number;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value <= (values[middle] as number)) high = middle;
        else low = middle + 1;
      }
      passes[feature] = low;
    }
    return passes;
  };
}
