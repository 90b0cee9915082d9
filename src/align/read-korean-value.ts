import { numbersOf } from './number-words.ts';

const signs: ReadonlyMap<string, number> = numbersOf('십 10,백 100,천 1e3,만 1e4,억 1e8,조 1e12,경 1e16');

/** What a number of digits and signs is worth: "3만" 30,000, "1조 2천억" 1.2 × 10¹², "35만 7,800" 357,800. */
export function readKoreanValue(number: string): number {
  let total = 0;
  /** What the next great sign (만 and above) multiplies. */
  let section = 0;
  for (const [, digits = '', units = ''] of number.matchAll(/(\d[\d,]*(?:\.\d+)?)([십백천만억조경\s]*)/g)) {
    let amount = Number(digits.replace(/,/g, ''));
    let great = 0;
    for (const unit of units) {
      const times = signs.get(unit) ?? 1;
      if (times < 1e4) amount *= times;
      else great = times;
    }
    section += amount;
    if (great > 0) {
      total += section * great;
      section = 0;
    }
  }
  return Number((total + section).toPrecision(12));
}
