import { firstDigit, type PackedTrees, radix } from '../../../../src/extract/generic/open-trees.ts';
import type { GrownTrees } from './boost-trees.ts';

/** Packs trees; votes are kept to a thousandth, and within what two digits can say. */
export function packTrees({ base, roots, feature, value, right }: GrownTrees): PackedTrees {
  const groups = listTests({ feature, value });
  const tests = groups.flatMap(([tested, all]) => all.map((one) => `${tested}:${one}`));
  const places = new Map(tests.map((key, at) => [key, at]));
  const middle = (radix * radix + tests.length) >> 1;
  const most = radix * radix - 1 - middle;
  let nodes = '';
  for (const [at, tested] of feature.entries()) {
    const isLeaf = tested < 0;
    const vote = Math.max(-most + 1, Math.min(most, Math.round((value[at] ?? 0) * 1000)));
    const number = isLeaf ? middle + vote : (places.get(`${tested}:${value[at]}`) ?? 0);
    nodes +=
      digit(Math.floor(number / radix)) + digit(number % radix) + digit(isLeaf ? 0 : ((right[at] ?? 0) - at) / 2);
  }
  const sizes = roots.map((root, at) => (roots[at + 1] ?? feature.length) - root);
  return { base, sizes, tests: groups.map(([tested, all]) => `${tested}:${all.join(',')}`).join(';'), nodes };
}

/** The values each feature is compared with, in ascending order. */
function listTests({ feature, value }: Pick<GrownTrees, 'feature' | 'value'>): [number, number[]][] {
  const values = new Map<number, Set<number>>();
  for (const [at, tested] of feature.entries())
    if (tested >= 0) values.set(tested, (values.get(tested) ?? new Set()).add(value[at] ?? 0));
  return [...values].sort(([a], [b]) => a - b).map(([tested, all]) => [tested, [...all].sort((a, b) => a - b)]);
}

function digit(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= radix) throw new Error(`no digit says ${number}`);
  return String.fromCharCode(firstDigit + number);
}
