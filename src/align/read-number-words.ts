import type { Span } from '../article.ts';
import { scales, valueOfWord } from './number-words.ts';

/** A number that a text spells out, and what it is worth. */
interface SpelledNumber extends Span {
  readonly value: number;
}

/** The numbers an English text spells out: "thirty-two", "three million", "the second"; `read` may know more words. */
export function readNumberWords(
  text: string,
  read: (word: string) => number | undefined = valueOfWord,
): SpelledNumber[] {
  const found: SpelledNumber[] = [];
  /** The number that is being spelled: what a scale has closed already, and what the next one multiplies; none while it is empty. */
  let [start, end, total, section] = [0, 0, 0, 0];
  const close = () => {
    if (end > 0) found.push({ start, end, value: total + section });
    end = total = section = 0;
  };
  for (const { 0: raw, index } of text.matchAll(/[a-z]+|[^a-z\s-]+/gi)) {
    const word = raw.toLowerCase();
    const scale = word.length > 2 && end > 0 ? scales.get(word) : undefined;
    const value = scale ?? read(word);
    if (value === undefined) {
      if (word !== 'and') close();
      continue;
    }
    if (!scale && !fits(section, value)) close();
    if (end === 0) start = index;
    end = index + raw.length;
    if (!scale) section += value;
    else if (scale === 100) section *= 100;
    else {
      total += section * scale;
      section = 0;
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
