import { hashOfRoot } from './glossary.ts';
import type { SentenceWords } from './read-unit.ts';
import { stemEnglish } from './stem-english.ts';

/** The English words of a text, numbered by their roots. */
export interface Vocabulary {
  readonly numbers: Map<string, number>;
  /** Numbers of the words by what their roots are known by in the glossary. */
  readonly hashes: Map<number, number[]>;
  /** How each was first written, for those that may be names. */
  readonly spellings: { id: number; word: string; capital: boolean }[];
}

const stopWords = new Set(
  'the a an and or of to in on at by for with from as is are was were be been it its this that these those he she they we you i his her their our your my him them me will would can could may might should has have had do does did not no but if than then so such who which what when where there here also into about over after before more most other some any all out up down s t re ve ll d'.split(
    ' ',
  ),
);

/** Numbers the words of a sentence, each once; words that every text is full of are left out. */
export function readEnglishWords(sentence: SentenceWords, { numbers, hashes, spellings }: Vocabulary): number[] {
  const found = new Set<number>();
  const add = (root: string, word: string) => {
    let id = numbers.get(root);
    if (id === undefined) {
      id = numbers.size;
      numbers.set(root, id);
      if (word !== '') {
        spellings.push({ id, word, capital: /^\p{Lu}/u.test(word) });
        const hash = hashOfRoot(root);
        const same = hashes.get(hash);
        if (same) same.push(id);
        else hashes.set(hash, [id]);
      }
    }
    found.add(id);
  };
  for (const key of [...sentence.numbers, ...sentence.latin]) add(key, '');
  for (const token of sentence.words) {
    const plain = token.replace(/['’]s$|['’]$/, '');
    const joined = /^(?:\p{Lu}\.)+\p{Lu}\.?$/u.test(plain) ? plain.replace(/\./g, '') : plain;
    const parts = joined.split(/[-.'’&]/).filter((part) => part !== '');
    if (parts.length > 1) add(parts.join('').toLowerCase(), parts.join(''));
    for (const part of parts) {
      const root = rootOf(part);
      if (isTelling(root)) add(root, part);
    }
  }
  return [...found];
}

/** The root a Latin word is looked up by. Two or three capitals (US, LG) stay as they are, so that US is not us. */
export function rootOf(word: string): string {
  return /^[A-Z]{2,3}$/.test(word) ? word : stemEnglish(word.toLowerCase());
}

/** Whether a root is more than an article or a pronoun. */
export function isTelling(root: string): boolean {
  return root !== '' && !stopWords.has(root);
}
