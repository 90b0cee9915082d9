import { packedGlossary } from './data/packed-glossary.ts';
import { remember } from './remember.ts';

/** A glossary word found in a text, with the hashes (`hashOfRoot`) of the English roots it may stand for. */
interface GlossaryWord {
  readonly word: string;
  readonly roots: readonly number[];
}

/** Longest word of the glossary, in syllables. */
const longest = 6;

/** The glossary words inside a run of Hangul or Hanja, longest first from the left (구미전자정보: 전자, 정보), with their English roots. */
export const findGlossaryWords = remember(20_000, (run): readonly GlossaryWord[] => {
  const entries = readGlossary();
  const found: GlossaryWord[] = [];
  for (let at = 0; at < run.length; ) {
    let length = 0;
    let roots: readonly number[] | undefined;
    let hash = hashStart;
    for (let end = at; end < run.length && end < at + longest; end += 1) {
      hash = mix(hash, run.charCodeAt(end));
      const known = end > at || isWordAlone(run, at) ? entries.get(finish(hash) % packedGlossary.range) : undefined;
      if (known === undefined) continue;
      length = end + 1 - at;
      roots = known;
    }
    if (roots) found.push({ word: run.slice(at, at + length), roots });
    at += Math.max(1, length);
  }
  return found;
});

/** The number a glossary word is known by; `range` is how many numbers there are. */
export function hashOfWord(word: string, range: number): number {
  let hash = hashStart;
  for (let at = 0; at < word.length; at += 1) hash = mix(hash, word.charCodeAt(at));
  return finish(hash) % range;
}

/** The number an English root is known by in the glossary. */
export function hashOfRoot(root: string): number {
  return hashOfWord(root, 2 ** rootBits);
}

/** Bits of an English root's number: where a text has two hundred roots, one number in twenty is met there by chance. */
export const rootBits = 12;
/** Low bits of the distance from one word's number to the next; the rest is written in ones (Rice coding). */
export const gapBits = 8;

/** One syllable alone is too little, but for Hanja, for a word of its own, and for one before a particle. */
function isWordAlone(run: string, at: number): boolean {
  return (
    run.length === 1 || (at === 0 && run.length === 2) || (run.charCodeAt(at) >= 0x4e00 && run.charCodeAt(at) < 0xa000)
  );
}

/** The 64 signs that minified code is fullest of, the fullest for the commonest numbers: packed together with it, they take the fewest bits. */
export const packedDigits = 'e2ts,a[{ol=}f&+5 i)]03wL.!;byMp4(/hd>muvnA:8k-SC?r1*<|6KcTx^gFzN';

let known: ReadonlyMap<number, readonly number[]> | undefined;

function readGlossary(): ReadonlyMap<number, readonly number[]> {
  if (known) return known;
  const digits = new Map([...packedDigits].map((digit, value) => [digit, value]));
  let next = 0;
  let held = 0;
  let count = 0;
  const number = (bits: number) => {
    while (count < bits) {
      held |= (digits.get(packedGlossary.bits.charAt(next)) ?? 0) << count;
      next += 1;
      count += 6;
    }
    const value = held & ((1 << bits) - 1);
    held >>= bits;
    count -= bits;
    return value;
  };
  const entries = new Map<number, readonly number[]>();
  let word = 0;
  for (let left = packedGlossary.count; left > 0; left -= 1) {
    while (number(1) === 1) word += 2 ** gapBits;
    word += number(gapBits);
    const roots = [number(rootBits)];
    while (number(1) === 1) roots.push(number(rootBits));
    entries.set(word, roots);
  }
  known = entries;
  return entries;
}

const hashStart = 0x811c9dc5;

/** One step of FNV-1a. */
function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function finish(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}
