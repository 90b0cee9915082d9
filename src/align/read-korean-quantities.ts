import { nativeNumerals } from './number-words.ts';
import { countDigits, leastCount, type Quantity, type QuantityKind } from './quantity.ts';
import { readKoreanValue } from './read-korean-value.ts';

const part = String.raw`\d[\d,]*(?:\.\d+)?`;
const unit = '(?:[십백천]\\s?[만억조]|[십백천만억조](?![가-힣]*기술))';
/** "3만", "1조 2천억", "35만 7,800", "2천500억", "3.5". */
const written = new RegExp(
  String.raw`${part}(?:\s?${unit}(?:\s?${part}\s?${unit})*(?:(?<=[만억조천백])\s?${part}(?![\d.]*\s?[:/]))?)?`,
  'g',
);
const spelled =
  /(?<![가-힣])(열한|열두|스무|서른|다섯|여섯|일곱|여덟|아홉|[한두세네열첫둘셋넷])(?=\s?(?:명|사람|개|살|번|가지|시간|곳|배|달|차례|째|건|팀|시\b))/g;

/** Units that follow a number, most telling first. */
const kinds: readonly (readonly [QuantityKind, RegExp])[] = [
  ['percent', /^\s?(?:%|％|퍼센트|프로(?![가-힣])|포인트)/],
  ['won', /^\s?(?:여\s?)?원(?![가-힣]*장)/],
  ['dollar', /^\s?(?:여\s?)?(?:미국\s?)?(?:달러|불(?![가-힣]))/],
  ['yen', /^\s?(?:여\s?)?엔(?![가-힣]진)/],
  ['yuan', /^\s?(?:여\s?)?위안/],
  ['euro', /^\s?(?:여\s?)?유로/],
  ['people', /^\s?(?:여\s?)?(?:명|인(?!치|분|승|용|제|조|증))/],
  ['age', /^\s?(?:세(?!대|기|트|션|력|계)|살(?!이|린))/],
  ['month', /^월/],
  ['day', /^일(?!간|째|\s?동안|\s?만에|\s?이내|반|정)/],
  ['time', /^시(?!간|즌|리즈|작)/],
  ['time', /^분(?!의|기|야)/],
  ['ordinal', /^\s?(?:번째|째|위(?![원가-힣]))/],
];

/** Measures, which translations convert. */
const measure =
  /^\s?(?:여\s?)?(?:[a-zA-Z㎞㎡㎏㎝㎜℃°]|킬로|미터|제곱|평|톤|그램|리터|마일|에이커|헥타르|피트|와트|파운드|루[블피]|페소|바트|동\s|링깃)/;

/** The numbers of a Korean text with their kind: 만, 억 and 조 read out, native numerals before a counter. */
export function readKoreanQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const { 0: raw, index } of text.matchAll(written)) {
    const number = raw.replace(/[\s,]+$/, '');
    const end = index + number.length;
    const value = readKoreanValue(number);
    const rest = text.slice(end, end + 12);
    const kind = /[A-Za-z]-?$/.test(text.slice(Math.max(0, index - 2), index)) ? 'plain' : kindOf(number, value, rest);
    found.push({
      start: index,
      end,
      kind,
      values: valuesOf(kind, value, text.slice(Math.max(0, index - 6), index)),
      digits: countDigits(digitsOf(number)),
    });
  }
  for (const { 0: word, index } of text.matchAll(spelled)) {
    found.push({
      start: index,
      end: index + word.length,
      kind: 'plain',
      values: [nativeNumerals.get(word) ?? 0],
      digits: 2,
    });
  }
  return found.sort((one, two) => one.start - two.start);
}

function kindOf(number: string, value: number, rest: string): QuantityKind {
  if (/^\d{4}$/.test(number) && value >= 1800 && value <= 2100 && /^년(?!간)/.test(rest)) return 'year';
  const known = kinds.find(([, pattern]) => pattern.test(rest))?.[0];
  return known ?? (value >= leastCount && !measure.test(rest) ? 'count' : 'plain');
}

function valuesOf(kind: QuantityKind, value: number, before: string): number[] {
  if (kind !== 'time' || value > 12) return [value];
  return /오후|저녁|밤/.test(before) ? [value, (value % 12) + 12] : [value, value + 12];
}

/** The digits a mixed number is written with, in one run: "35만 7,800" has six places that count. */
function digitsOf(number: string): string {
  const parts = [...number.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([digits]) => digits);
  return parts.length > 1 ? String(readKoreanValue(number)) : (parts[0] ?? '');
}
