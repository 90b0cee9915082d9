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
  const { testFeature, testValue } = readTests(tests);
  const tested = testFeature.length;
  const length = nodes.length / 2;
  const feature = new Int16Array(length).fill(-1);
  const value = new Float64Array(length);
  const right = new Uint16Array(length);
  const codes = new TextEncoder().encode(nodes);
  const digits = new Uint8Array(128);
  for (let digit = 0; digit < radix; digit += 1) digits[digitCodes[digit] as number] = digit;
  const middle = (radix * radix + tested) >> 1;
  const roots: number[] = length > 0 ? [0] : [];
  const open = new Uint16Array(length);
  let depth = 0;
  for (let at = 0; at < length; at += 1) {
    const number =
      (digits[codes[2 * at] as number] as number) * radix + (digits[codes[2 * at + 1] as number] as number);
    if (number < tested) {
      feature[at] = testFeature[number] as number;
      value[at] = testValue[number] as number;
      open[depth] = at;
      depth += 1;
    } else {
      value[at] = (number - middle) / 1000;
      if (depth > 0) {
        depth -= 1;
        right[open[depth] as number] = at + 1;
      } else if (at + 1 < length) roots.push(at + 1);
    }
  }
  return { base, roots, feature, value, right };
}

/** For each test its feature and its value. The list is read as JSON, which browsers do at once. */
function readTests(tests: string): { testFeature: Int16Array; testValue: Float64Array } {
  const list = tests === '' ? '' : `[${tests.replaceAll(':', ',').replaceAll(';', '],[')}]`;
  const groups = JSON.parse(`[${list}]`) as number[][];
  let count = 0;
  for (let at = 0; at < groups.length; at += 1) count += (groups[at] as number[]).length - 1;
  const [testFeature, testValue] = [new Int16Array(count), new Float64Array(count)];
  let from = 0;
  for (let at = 0; at < groups.length; at += 1) {
    const values = groups[at] as number[];
    const feature = values.shift() as number;
    testFeature.fill(feature, from, from + values.length);
    testValue.set(values, from);
    from += values.length;
  }
  return { testFeature, testValue };
}
