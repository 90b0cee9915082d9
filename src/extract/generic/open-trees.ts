import type { Trees } from './run-trees.ts';

/**
 * Trees as text, which a browser loads without compiling it. `tests` lists by feature the values its nodes compare with
 * ("4:0.5,2;7:1"); every two characters of `nodes` are one node, a number in base 89: the place of its test in that list
 * or, past the last, a vote in thousandths.
 */
export interface PackedTrees {
  readonly base: number;
  readonly tests: string;
  readonly nodes: string;
}

/** The base: printable characters without space, quotes, dollar and backslash. */
export const radix = 89;
const firstDigit = 33;
const skipped = [34, 36, 39, 92, 96];

/** The characters' codes, digit by digit. */
export const digitCodes: readonly number[] = Array.from(
  { length: radix + skipped.length },
  (_, at) => firstDigit + at,
).filter((code) => !skipped.includes(code));

/** Opens packed trees. */
export function openTrees({ base, tests, nodes }: PackedTrees): Trees {
  const [testFeature, testValue] = readTests(tests);
  const length = nodes.length / 2;
  const feature = new Int16Array(length).fill(-1);
  const value = new Float64Array(length);
  const right = new Uint16Array(length);
  const digits = new Uint8Array(128);
  for (const [digit, code] of digitCodes.entries()) digits[code] = digit;
  const middle = (radix * radix + testFeature.length) >> 1;
  const roots: number[] = [];
  const open: number[] = [];
  let ended = true;
  for (let at = 0; at < length; at += 1) {
    if (ended) roots.push(at);
    const number = (digits[nodes.charCodeAt(2 * at)] ?? 0) * radix + (digits[nodes.charCodeAt(2 * at + 1)] ?? 0);
    const tested = testFeature[number];
    feature[at] = tested ?? -1;
    value[at] = tested === undefined ? (number - middle) / 1000 : (testValue[number] ?? 0);
    if (tested !== undefined) open.push(at);
    const left = tested === undefined ? open.pop() : undefined;
    if (left !== undefined) right[left] = at + 1;
    ended = tested === undefined && left === undefined;
  }
  return { base, roots, feature, value, right };
}

function readTests(tests: string): [features: number[], values: number[]] {
  const [features, values]: [number[], number[]] = [[], []];
  for (const group of tests === '' ? [] : tests.split(';')) {
    const colon = group.indexOf(':');
    for (const value of group.slice(colon + 1).split(',')) {
      features.push(Number(group.slice(0, colon)));
      values.push(Number(value));
    }
  }
  return [features, values];
}
