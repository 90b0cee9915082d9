/**
 * Packs the glossary for the extension: `npm run pack:glossary`. The words of `src/align/data/glossary.txt` become numbers
 * (hashes), in order and each as its distance from the one before; their English becomes numbers of the roots the
 * aligner looks for. A word takes less than five bytes, where compressed text takes eight.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gapBits, hashOfRoot, hashOfWord, packedDigits, rootBits } from '../../../src/align/glossary.ts';
import { stemEnglish } from '../../../src/align/stem-english.ts';

const folder = new URL('../../../src/align/data/', import.meta.url);

/** The packed glossary: how many words, among how many numbers, and all of them as bits, six a sign. */
export function packGlossary(): { count: number; range: number; bits: string } {
  const lines = readFileSync(new URL('glossary.txt', folder), 'utf8').trim().split('\n');
  const range = lines.length * 2 ** gapBits;
  const entries = new Map<number, Set<number>>();
  for (const [word = '', english = ''] of lines.map((line) => line.split(' '))) {
    const roots = english.split(',').map((root) => hashOfRoot(/^[A-Z]+$/.test(root) ? root : stemEnglish(root)));
    const hash = hashOfWord(word, range);
    entries.set(hash, new Set([...(entries.get(hash) ?? []), ...roots]));
  }
  const bits: number[] = [];
  const write = (value: number, count: number) => {
    for (let at = 0; at < count; at += 1) bits.push((value >> at) & 1);
  };
  let before = 0;
  for (const [hash, roots] of [...entries].sort(([one], [two]) => one - two)) {
    bits.push(...Array<number>(Math.floor((hash - before) / 2 ** gapBits)).fill(1), 0);
    write((hash - before) % 2 ** gapBits, gapBits);
    for (const [at, root] of [...roots].entries()) {
      if (at > 0) bits.push(1);
      write(root, rootBits);
    }
    bits.push(0);
    before = hash;
  }
  let packed = '';
  for (let at = 0; at < bits.length; at += 6) {
    packed += packedDigits.charAt(bits.slice(at, at + 6).reduce((sum, bit, place) => sum | (bit << place), 0));
  }
  return { count: entries.size, range, bits: packed };
}

if (process.argv[1]?.endsWith('pack-glossary.ts')) {
  const { count, range, bits } = packGlossary();
  writeFileSync(
    new URL('packed-glossary.ts', folder),
    `/** Packed from glossary.txt by \`npm run pack:glossary\`: numbers of words and of their English roots, as \`glossary.ts\` reads them. */\nexport const packedGlossary = {\n  count: ${count},\n  range: ${range},\n  bits: '${bits}',\n};\n`,
  );
}
