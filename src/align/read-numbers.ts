/** A number's key: the value for small whole numbers and the like, so that 3만 and 30,000 are the same string. */
type NumberKey = string;

const scales: Readonly<Record<string, number>> = { 백: 1e2, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 };
const koreanWords: Readonly<Record<string, number>> = {
  한: 1,
  하나: 1,
  두: 2,
  둘: 2,
  세: 3,
  셋: 3,
  석: 3,
  네: 4,
  넷: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  스무: 20,
  첫: 1,
  수십: -10,
  수백: -100,
  수천: -1e3,
  수만: -1e4,
  수십만: -1e5,
  수백만: -1e6,
  수천만: -1e7,
  수억: -1e8,
  수십억: -1e9,
};
const englishWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twice: 2,
  double: 2,
  doubled: 2,
  doubling: 2,
  triple: 3,
  tripled: 3,
  dozen: 12,
  dozens: -10,
  hundreds: -100,
  thousands: -1e3,
  millions: -1e6,
  billions: -1e9,
};
const englishScales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  bn: 1e9,
  k: 1e3,
  tn: 1e12,
  mn: 1e6,
};
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const monthOf = new Map(
  months.flatMap((name, at) => [
    [name, at + 1],
    [name.slice(0, 3), at + 1],
    [name.slice(0, 4), at + 1],
  ]),
);

const koreanNumber =
  /(\d[\d,]*(?:\.\d+)?)((?:\s?(?:십|백|천|만|억|조))*)((?:(?<=[십백천만억조])\s?\d[\d,]*(?:\.\d+)?(?:십|백|천|만|억|조)*)*)\s?(월(?!요일))?/g;
const koreanSpelled =
  /(?<![가-힣\d])(수(?:십|백|천)?(?:십|백|천|만|억)|다섯|여섯|일곱|여덟|아홉|스무|하나|[한두둘세셋석네넷열첫])(?=\s?(?:명|개|살|번|가지|시간|곳|배|달|차례|사람|대|마리|해|째|건|팀|나라|국가|주|쪽|여|만|$|\s))/g;

/** The numbers of a Korean text: digits with 십 백 천 만 억 조, native numerals before a counter, months as `m7`. */
export function readKoreanNumbers(text: string): NumberKey[] {
  const keys: NumberKey[] = [];
  for (const [, digits = '', scale = '', more = '', month] of text.matchAll(koreanNumber)) {
    const value =
      scaled(digits, scale) +
      [...more.matchAll(/(\d[\d,]*(?:\.\d+)?)([십백천만억조]*)/g)].reduce(
        (sum, [, d = '', s = '']) => sum + scaled(d, s),
        0,
      );
    keys.push(month && value >= 1 && value <= 12 ? `m${value}` : keyOf(value));
  }
  for (const [, word = ''] of text.matchAll(koreanSpelled)) keys.push(keyOf(koreanWords[word] ?? 0));
  return keys;
}

const englishNumber =
  /(\d[\d,]*(?:\.\d+)?)(?:st|nd|rd|th|s)?(?:[\s-]?(hundred|thousand|million|billion|trillion|bn|mn|tn|m|k)(?![a-z]))?|[a-z]+/gi;

/** The numbers of an English text: digits with million and its like, number words, months as `m7`. */
export function readEnglishNumbers(text: string): NumberKey[] {
  const keys: NumberKey[] = [];
  let word: number | undefined;
  const flush = () => {
    if (word !== undefined) keys.push(keyOf(word));
    word = undefined;
  };
  for (const [match, digits, scale] of text.matchAll(englishNumber)) {
    const token = match === 'may' ? '' : match.toLowerCase();
    if (digits !== undefined) {
      flush();
      keys.push(keyOf(Number(digits.replace(/,/g, '')) * (scale ? (englishScales[scale.toLowerCase()] ?? 1) : 1)));
      continue;
    }
    const value = englishWords[token];
    const times = englishScales[token];
    if (value !== undefined) {
      if (word !== undefined && word >= 20 && word < 100 && value > 0 && value < 10) word += value;
      else {
        flush();
        word = value;
      }
    } else if (times !== undefined && token.length > 2 && word !== undefined && word > 0) word *= times;
    else {
      if (token !== 'and') flush();
      const month = monthOf.get(token);
      if (month !== undefined) keys.push(`m${month}`);
    }
  }
  flush();
  return keys;
}

function scaled(digits: string, scale: string): number {
  let value = Number(digits.replace(/,/g, ''));
  for (const sign of scale) value *= sign === '십' ? 10 : (scales[sign] ?? 1);
  return value;
}

/** Six digits are kept: enough to tell numbers apart, too few for rounding errors of 2.8 × 10⁹. */
function keyOf(value: number): NumberKey {
  return `#${Number(value.toPrecision(6))}`;
}
