/**
 * Packs the glossary for the extension: `npm run pack:glossary`. The words of `src/align/data/glossary.txt` in order, each
 * as the number of syllables it shares with the one before and the rest; the English as the roots the aligner looks for.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { stemEnglish } from '../../../src/align/stem-english.ts';

const folder = new URL('../../../src/align/data/', import.meta.url);

/** The packed glossary: words, and their roots. */
export function packGlossary(): { words: string; roots: string } {
  const entries = readFileSync(new URL('glossary.txt', folder), 'utf8').trim().split('\n').sort();
  let before = '';
  let words = '';
  for (const [word = ''] of entries.map((entry) => entry.split(' '))) {
    let shared = 0;
    while (shared < Math.min(9, word.length) && word[shared] === before[shared]) shared += 1;
    words += shared + word.slice(shared);
    before = word;
  }
  const roots = entries.map((entry) => {
    const english = entry.split(' ')[1]?.split(',') ?? [];
    return [...new Set(english.map((word) => (/^[A-Z]+$/.test(word) ? word : stemEnglish(word))))].join();
  });
  return { words, roots: roots.join(' ') };
}

if (process.argv[1]?.endsWith('pack-glossary.ts')) {
  const { words, roots } = packGlossary();
  writeFileSync(
    new URL('packed-glossary.ts', folder),
    `/** Packed from glossary.txt by \`npm run pack:glossary\`: each word as the count of syllables it shares with the last one, and the rest. */\nexport const packedWords =\n  '${words}';\n\n/** The English roots of every word, in the same order. */\nexport const packedRoots =\n  '${roots}';\n`,
  );
}
