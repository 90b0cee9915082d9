import { scales, valueOfWord } from './number-words.ts';
import type { Quantity } from './quantity.ts';

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
    const scale = word.length > 2 ? scales.get(word) : undefined;
    const value = word === 'half' ? 50 : valueOfWord(word);
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

/** Whether a smaller number goes on with a greater: twenty-two, three hundred and five. */
function fits(section: number, value: number): boolean {
  if (section % 100 === 0) return section === 0 || value < 100;
  return section % 10 === 0 && section % 100 >= 20 && value < 10;
}
