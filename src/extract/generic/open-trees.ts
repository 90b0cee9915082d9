import type { Trees } from './run-trees.ts';

/**
 * Trees as text, which a browser loads without compiling it. `tests` lists by feature the values its nodes compare with
 * ("4:0.5,2;7:1"); every three characters of `nodes` are one node. The first two are a number: the place of its test in
 * that list or, past the last, a vote in thousandths; the third is half of how many nodes further the right branch is.
 */
export interface PackedTrees {
  readonly base: number;
  /** How many nodes each tree has. */
  readonly sizes: readonly number[];
  readonly tests: string;
  readonly nodes: string;
}

/** How many digits numbers are written with: printable characters in a row, without quotes, dollar and backslash. */
export const radix = 52;
/** Code of the first of them, which is nought. What is read in place needs no opening. */
export const firstDigit = 40;

/** Opens packed trees; there is nothing to do node by node, which would be slow before the browser has optimised anything. */
export function openTrees({ base, sizes, tests, nodes }: PackedTrees): Trees {
  const listed = readTests(tests);
  const middle = (radix * radix + listed.tested.length) >> 1;
  return { base, sizes, nodes: new TextEncoder().encode(nodes), ...listed, middle };
}

/** The list is read as JSON, which browsers do at once. */
function readTests(tests: string): Pick<Trees, 'features' | 'starts' | 'tested' | 'values'> {
  const list = tests === '' ? '' : `[${tests.replaceAll(':', ',').replaceAll(';', '],[')}]`;
  const groups = JSON.parse(`[${list}]`) as number[][];
  const starts = new Int16Array(groups.length + 1);
  for (let at = 0; at < groups.length; at += 1)
    starts[at + 1] = (starts[at] as number) + (groups[at] as number[]).length - 1;
  const count = starts[groups.length] as number;
  const [features, tested, values] = [[] as number[], new Int16Array(count), new Float64Array(count)];
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] as number[];
    features.push(group.shift() as number);
    tested.fill(at, starts[at], starts[at + 1]);
    values.set(group, starts[at]);
  }
  return { features, starts, tested, values };
}
