/** Words with their numbers, written "once 1,twice 2". */
export function numbersOf(words: string): Map<string, number> {
  return new Map(
    words.split(',').map((entry) => {
      const [word = '', number] = entry.split(' ');
      return [word, Number(number)];
    }),
  );
}

/** Words in the order of their numbers, from zero on, `step` apart. */
function countedBy(step: number, words: string): [string, number][] {
  return words.split(' ').map((word, at) => [word, at * step]);
}

const values: ReadonlyMap<string, number> = new Map([
  ...countedBy(
    1,
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  ...countedBy(10, 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'),
  ...countedBy(1, 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'),
  ...numbersOf('once 1,twice 2,double 2,doubled 2,doubling 2,both 2,pair 2,dozen 12,single 1,triple 3,tripled 3'),
]);

/** The months in English, January first. */
export const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** What a word or a letter after an English number multiplies it by. */
export const scales: ReadonlyMap<string, number> = numbersOf(
  'hundred 100,thousand 1e3,million 1e6,billion 1e9,trillion 1e12,k 1e3,m 1e6,mn 1e6,bn 1e9,tn 1e12',
);

/** The value of an English number word in small letters (seven, seventy, seventh, twice); undefined for any other word. */
export function valueOfWord(word: string): number | undefined {
  return values.get(word);
}

/** The numerals of Korean's own, as they stand before a counter. */
export const nativeNumerals: ReadonlyMap<string, number> = numbersOf(
  '한 1,하나 1,첫 1,두 2,둘 2,세 3,셋 3,석 3,네 4,넷 4,다섯 5,여섯 6,일곱 7,여덟 8,아홉 9,열 10,열한 11,열두 12,스무 20,서른 30',
);
