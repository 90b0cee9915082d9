import type { Quantity } from './quantity.ts';

const ones =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'.split(
    '|',
  );
const tens = 'zero|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|');
const ordinals = 'zeroth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth'.split('|');
const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const further: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  double: 2,
  doubled: 2,
  both: 2,
  pair: 2,
  half: 50,
  dozen: 12,
  single: 1,
  triple: 3,
  tripled: 3,
};

/** The numbers a text spells out: "thirty-two", "three million", "the second". They may agree with digits, but are never accused. */
export function readNumberWords(text: string): Quantity[] {
  const found: Quantity[] = [];
  let run: { start: number; end: number; total: number; section: number } | undefined;
  const close = () => {
    if (run)
      found.push({ start: run.start, end: run.end, kind: 'plain', values: [run.total + run.section], digits: 2 });
    run = undefined;
  };
  for (const { 0: raw, index } of text.matchAll(/[a-z]+|[^a-z\s-]+/gi)) {
    const word = raw.toLowerCase();
    const scale = scales[word];
    const value = simpleValue(word);
    const end = index + raw.length;
    if (scale !== undefined && run) {
      run =
        scale === 100
          ? { ...run, end, section: run.section * scale }
          : { ...run, end, total: run.total + run.section * scale, section: 0 };
    } else if (value === undefined) {
      if (word !== 'and') close();
    } else if (run && fits(run.section, value)) run = { ...run, end, section: run.section + value };
    else {
      close();
      run = { start: index, end, total: 0, section: value };
    }
  }
  close();
  return found;
}

function simpleValue(word: string): number | undefined {
  if (ones.includes(word)) return ones.indexOf(word);
  if (tens.includes(word)) return tens.indexOf(word) * 10;
  if (ordinals.includes(word)) return ordinals.indexOf(word);
  return further[word];
}

/** Whether a smaller number goes on with a greater: twenty-two, three hundred and five. */
function fits(section: number, value: number): boolean {
  if (section % 100 === 0) return section === 0 || value < 100;
  return section % 10 === 0 && section % 100 >= 20 && value < 10;
}
