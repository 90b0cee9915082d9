import { months, scales, valueOfWord } from './number-words.ts';
import { countDigits, leastCount, type Quantity, type QuantityKind } from './quantity.ts';
import { readNumberWords } from './read-number-words.ts';

const monthName =
  /\b(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b/g;

const written =
  /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?(?:[\s-]?(hundred|thousand|million|billion|trillion|bn|mn|tn|[km])(?![a-z\d]))?/gi;

/** Units that follow a number, most telling first. */
const kinds: readonly (readonly [QuantityKind, RegExp])[] = [
  ['percent', /^[\s-]?(?:%|percent\b|per\scent\b|percentage)/i],
  ['won', /^[\s-](?:korean\s|south\skorean\s)?won\b/i],
  ['dollar', /^[\s-](?:u\.?s\.?\s)?dollars?\b/i],
  ['yen', /^[\s-](?:japanese\s)?yen\b/i],
  ['yuan', /^[\s-](?:chinese\s)?yuan\b/i],
  ['euro', /^[\s-]euros?\b/i],
  ['age', /^-?\s?year[s]?[\s-](?:old|of age)/i],
  ['time', /^(?::\d\d)?\s?(?:[ap]\.?m\b\.?|o[’']clock)/i],
  ['time', /^:\d\d\b/],
  [
    'people',
    /^\s(?:[a-z-]+\s){0,2}(?:people|persons|residents|citizens|students|workers|employees|soldiers|troops|visitors|patients|members|participants|victims|children|women|men|households|officials|experts|jobs)\b/,
  ],
];
const signs: Readonly<Record<string, QuantityKind>> = { $: 'dollar', '₩': 'won', '￦': 'won', '€': 'euro', '¥': 'yen' };

/** Measures, which translations convert. */
const measure =
  /^[\s-]?(?:k?m\b|kg|cm|mm|square|cubic|kilo|met(?:er|re)|mile|feet|foot|inch|yard|acre|hectare|ton|gram|lit(?:er|re)|gallon|barrel|pound|watt|degree|rupee|ruble|peso|baht|dong|ringgit)/i;

/** The numbers of an English text with their kind: million and its like read out, number words, months by name. */
export function readEnglishQuantities(text: string): Quantity[] {
  // What is spelled out may agree with digits, but is never accused.
  const found = readNumberWords(text, valueOfShare).map(
    ({ start, end, value }): Quantity => ({ start, end, kind: 'plain', values: [value], digits: 2 }),
  );
  for (const { 0: name, index } of text.matchAll(monthName)) {
    if (
      name === 'May' &&
      !/^\s\d|^,?\s(?:19|20)\d\d/.test(text.slice(index + 3)) &&
      !/\b(?:in|of|last|next|this|until|to|from|since|by)\s$/.test(text.slice(0, index))
    )
      continue;
    const value = months.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
    found.push({ start: index, end: index + name.length, kind: 'month', values: [value], digits: 2 });
  }
  for (const match of text.matchAll(written)) {
    const [raw, whole = '', fraction = '', scale] = match;
    const times = scale === undefined ? 1 : (scales.get(scale.toLowerCase()) ?? 1);
    const value = Number((Number(whole.replace(/,/g, '') + fraction) * times).toPrecision(12));
    const [start, end] = [match.index, match.index + raw.length];
    const kind = kindOf(raw, value, text.slice(Math.max(0, start - 16), start), text.slice(end, end + 40));
    found.push({ start, end, kind, values: valuesOf(kind, value), digits: countDigits(whole + fraction) });
  }
  return found.sort((one, two) => one.start - two.start);
}

/** A half is fifty of a hundred. */
function valueOfShare(word: string): number | undefined {
  return word === 'half' ? 50 : valueOfWord(word);
}

function kindOf(raw: string, value: number, before: string, rest: string): QuantityKind {
  const sign = /([$₩￦€¥])\s?$/.exec(before)?.[1];
  if (sign !== undefined) return signs[sign] ?? 'plain';
  if (/[\p{L}\d][-–]?$/u.test(before) && !/\b(?:mid|pre|post)-$/.test(before)) return 'plain';
  const known = kinds.find(([, pattern]) => pattern.test(rest))?.[0];
  if (known !== undefined) return known;
  if (/^\d{4}$/.test(raw) && value >= 1800 && value <= 2100 && !/^s\b|^-/.test(rest)) return 'year';
  const afterMonth = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s$/.test(before);
  const isDay = value >= 1 && value <= 31 && Number.isInteger(value);
  if (afterMonth && isDay) return 'day';
  if (/^(?:st|nd|rd|th)\b/.test(rest))
    return isDay && /\b(?:the|on|of)\s$/.test(before) && !/^..\s(?:[a-z]+)/.test(rest) ? 'day' : 'ordinal';
  return value >= leastCount && !measure.test(rest) ? 'count' : 'plain';
}

function valuesOf(kind: QuantityKind, value: number): number[] {
  return kind === 'time' && value <= 12 ? [value, (value % 12) + 12, value + 12] : [value];
}
