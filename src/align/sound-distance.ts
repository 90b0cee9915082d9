import type { Phonemes } from './phonemes.ts';

/** Pairs of consonants either of which often stands for the other when a name crosses between the scripts. */
const near: Readonly<Record<string, number>> = {
  GK: 0.15,
  DT: 0.2,
  BP: 0.2,
  JC: 0.15,
  JS: 0.3,
  CS: 0.35,
  TS: 0.4,
  JD: 0.5,
  CT: 0.4,
  CK: 0.35,
  JG: 0.35,
  NM: 0.5,
  TJ: 0.5,
  DS: 0.5,
  LN: 0.5,
  HK: 0.6,
  SK: 0.6,
  PH: 0.5,
  DL: 0.6,
};
const table = new Float32Array(128 * 128).fill(1);
const removal = new Float32Array(128).fill(0.8);
for (const [pair, cost] of Object.entries(near)) {
  const [one, two] = [pair.charCodeAt(0), pair.charCodeAt(1)];
  table[one * 128 + two] = cost;
  table[two * 128 + one] = cost;
}
for (const a of 'aeiou') {
  removal[a.charCodeAt(0)] = 0.12;
  for (const b of 'aeiou') table[a.charCodeAt(0) * 128 + b.charCodeAt(0)] = 0.1;
}
for (let code = 0; code < 128; code += 1) table[code * 129] = 0;
for (const [sound, cost] of Object.entries({ H: 0.3, L: 0.5, K: 0.65, G: 0.65 })) removal[sound.charCodeAt(0)] = cost;
const row = new Float32Array(64);

/** Cost of turning one word's sounds into the other's: 0 for the same, about 1 for every consonant that differs; infinite past `most`. */
export function soundDistance(left: Phonemes, right: Phonemes, most = Number.POSITIVE_INFINITY): number {
  const width = Math.min(right.length, 60);
  row[0] = 0;
  for (let j = 1; j <= width; j += 1) row[j] = at(row, j - 1) + at(removal, right.charCodeAt(j - 1));
  for (let i = 1; i <= left.length; i += 1) {
    const code = left.charCodeAt(i - 1);
    const gone = at(removal, code);
    let diagonal = at(row, 0);
    row[0] = diagonal + gone;
    let least = diagonal + gone;
    for (let j = 1; j <= width; j += 1) {
      const other = right.charCodeAt(j - 1);
      const above = at(row, j);
      const change = diagonal + at(table, code * 128 + other);
      const cost = Math.min(change, above + gone, at(row, j - 1) + at(removal, other));
      row[j] = cost;
      if (cost < least) least = cost;
      diagonal = above;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
  }
  return at(row, width);
}

function at(numbers: Float32Array, index: number): number {
  return numbers[index] ?? 0;
}
