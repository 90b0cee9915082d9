import { packedRoots, packedWords } from './data/packed-glossary.ts';
import { remember } from './remember.ts';

interface GlossaryWord {
  readonly word: string;
  readonly roots: readonly string[];
}

let known: ReadonlyMap<string, readonly string[]> | undefined;
let longest = 0;

/** The glossary words inside a run of Hangul or Hanja, longest first from the left (구미전자정보: 전자, 정보), with their English roots. */
export const findGlossaryWords = remember(20_000, (run): readonly GlossaryWord[] => {
  const entries = readGlossary();
  const found: { word: string; roots: readonly string[] }[] = [];
  let at = 0;
  while (at < run.length) {
    let length = Math.min(longest, run.length - at);
    while (length > 0) {
      const word = run.slice(at, at + length);
      const roots = entries.get(word);
      if (roots && (length > 1 || run.length === 1 || isHanja(word) || (at === 0 && run.length === 2))) {
        found.push({ word, roots });
        break;
      }
      length -= 1;
    }
    at += Math.max(1, length);
  }
  return found;
});

function readGlossary(): ReadonlyMap<string, readonly string[]> {
  if (known) return known;
  const entries = new Map<string, readonly string[]>();
  const roots = packedRoots.split(' ');
  let word = '';
  for (const [, shared, rest = ''] of packedWords.matchAll(/(\d)(\D*)/g)) {
    word = word.slice(0, Number(shared)) + rest;
    entries.set(word, roots[entries.size]?.split(',') ?? []);
    longest = Math.max(longest, word.length);
  }
  known = entries;
  return entries;
}

function isHanja(word: string): boolean {
  return /^[一-鿿]/.test(word);
}
