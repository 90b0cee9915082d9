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

/** Opens packed trees. In plain loops: it runs before the browser has optimised anything. */
export function openTrees({ base, tests, nodes }: PackedTrees): Trees {
  const [testFeature, testValue] = readTests(tests);
  const tested = testFeature.length;
  const length = nodes.length / 2;
  const feature = new Int16Array(length);
  const value = new Float64Array(length);
  const right = new Uint16Array(length);
  const digits = new Uint8Array(128);
  for (let digit = 0; digit < radix; digit += 1) digits[digitCodes[digit] ?? 0] = digit;
  const middle = (radix * radix + tested) >> 1;
  const roots: number[] = length > 0 ? [0] : [];
  const open: number[] = [];
  for (let at = 0; at < length; at += 1) {
    const number = (digits[nodes.charCodeAt(2 * at)] ?? 0) * radix + (digits[nodes.charCodeAt(2 * at + 1)] ?? 0);
    if (number < tested) {
      feature[at] = testFeature[number] ?? 0;
      value[at] = testValue[number] ?? 0;
      open.push(at);
      continue;
    }
    feature[at] = -1;
    value[at] = (number - middle) / 1000;
    const left = open.pop();
    if (left !== undefined) right[left] = at + 1;
    else if (at + 1 < length) roots.push(at + 1);
  }
  return { base, roots, feature, value, right };
}

function readTests(tests: string): [features: number[], values: number[]] {
  const [features, values]: [number[], number[]] = [[], []];
  const groups = tests === '' ? [] : tests.split(';');
  for (let at = 0; at < groups.length; at += 1) {
    const [feature, list = ''] = groups[at]?.split(':') ?? [];
    const numbers = list.split(',');
    for (let which = 0; which < numbers.length; which += 1) {
      features.push(Number(feature));
      values.push(Number(numbers[which]));
    }
  }
  return [features, values];
}
