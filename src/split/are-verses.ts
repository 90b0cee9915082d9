import { countLetters } from './count-letters.ts';
import { detectLanguage } from './detect-language.ts';
import { looksLikeByline } from './read-opening.ts';

/** Hangul syllables and Latin letters past which a line is prose. */
const longestVerse = { ko: 40, en: 80 };
/** Share of the lines that end a sentence, from which a single line break parts paragraphs. */
const mostlyFinished = 0.7;

/** Whether lines are verse, to be read one by one: `fewest` or more, none of them long. */
export function areVerses(lines: readonly string[], fewest: number): boolean {
  return lines.length >= fewest && lines.every(isShort) && lines.some((line) => detectLanguage(line) !== undefined);
}

/** Whether single line breaks part paragraphs: most lines end a sentence, under a title and bylines that do not. */
export function areParagraphs(lines: readonly string[]): boolean {
  const prose = lines.filter((line) => !looksLikeByline(line));
  const finished = prose.filter((line) => /[.!?…。][\s"'”’」』)\]〉》>]*$/.test(line)).length;
  const headed = prose.length >= 3 && finished === prose.length - 1;
  const parted = headed || finished >= mostlyFinished * prose.length;
  return parted && lines.some((line) => detectLanguage(line) !== undefined);
}

function isShort(line: string): boolean {
  const { hangul, latin, han } = countLetters(line);
  return hangul + han <= longestVerse.ko && latin <= longestVerse.en;
}
