import { digitCodes, type PackedTrees, radix } from '../../../../src/extract/generic/open-trees.ts';
import type { Trees } from '../../../../src/extract/generic/run-trees.ts';

/** Packs trees; votes are kept to a thousandth, and within what two digits can say. */
export function packTrees({ base, feature, value }: Trees): PackedTrees {
  const values = new Map<number, Set<number>>();
  for (let at = 0; at < feature.length; at += 1)
    if ((feature[at] ?? -1) >= 0)
      values.set(feature[at] ?? 0, (values.get(feature[at] ?? 0) ?? new Set()).add(value[at] ?? 0));
  const groups = [...values]
    .sort(([a], [b]) => a - b)
    .map(([tested, all]) => [tested, [...all].sort((a, b) => a - b)] as const);
  const places = new Map(
    groups.flatMap(([tested, all]) => all.map((one) => `${tested}:${one}`)).map((key, at) => [key, at]),
  );
  const middle = (radix * radix + places.size) >> 1;
  const most = radix * radix - 1 - middle;
  let nodes = '';
  for (let at = 0; at < feature.length; at += 1) {
    const vote = Math.max(-most + 1, Math.min(most, Math.round((value[at] ?? 0) * 1000)));
    const number = (feature[at] ?? -1) < 0 ? middle + vote : (places.get(`${feature[at]}:${value[at]}`) ?? 0);
    nodes += String.fromCharCode(digitCodes[Math.floor(number / radix)] ?? 0, digitCodes[number % radix] ?? 0);
  }
  return { base, tests: groups.map(([tested, all]) => `${tested}:${all.join(',')}`).join(';'), nodes };
}
