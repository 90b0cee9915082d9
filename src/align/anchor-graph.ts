import { findGlossaryWords } from './glossary.ts';
import { findNamesakes, nameIndex } from './match-names.ts';
import type { SentenceWords, Unit } from './read-unit.ts';
import { stemEnglish } from './stem-english.ts';

/** The kinds of evidence: large numbers, small numbers, Latin words, names and loanwords, glossary words. */
export const anchorKinds = ['number', 'digit', 'latin', 'name', 'gloss'] as const;

/** What can be found again on the other side: a word of one language and the words of the other that it may stand for. */
export interface Anchor {
  /** Index into `anchorKinds`. */
  readonly kind: number;
  /** Numbers of the English words it may stand for; empty where none is in the document. */
  readonly english: readonly number[];
  /** How sure the link is, 0 to 1. */
  readonly trust: number;
}

/** A document's words, numbered, with the links between the languages. */
export interface AnchorGraph {
  /** The Korean anchors, by number. */
  readonly anchors: readonly Anchor[];
  /** For every Korean unit and sentence: the numbers of its anchors, each once. */
  readonly ko: readonly (readonly (readonly number[])[])[];
  /** How many English words there are. */
  readonly words: number;
  /** For every English unit and sentence: the numbers of its words, each once. */
  readonly en: readonly (readonly (readonly number[])[])[];
}

/** Finds what the two languages of a document have in common, word by word. */
export function* buildAnchorGraph(ko: readonly Unit[], en: readonly Unit[]): Generator<void, AnchorGraph> {
  const words = new Map<string, number>();
  const spellings: { id: number; word: string; capital: boolean }[] = [];
  const english: number[][][] = [];
  for (const unit of en) {
    english.push(unit.sentences.map((sentence) => readEnglish(sentence, words, spellings)));
    yield;
  }
  const index = nameIndex(spellings);
  const anchors: Anchor[] = [];
  const numbers = new Map<string, readonly number[]>();
  const add = (anchor: Anchor) => anchors.push(anchor) - 1;
  const resolve = (key: string, make: () => readonly Anchor[]) => {
    const seen = numbers.get(key);
    if (seen) return seen;
    const made = make().map(add);
    numbers.set(key, made);
    return made;
  };
  const glossAnchors = new Map<string, number>();
  const readKorean = (sentence: SentenceWords) => {
    const found = new Set<number>();
    for (const key of sentence.numbers) for (const id of resolve(key, () => [numberAnchor(key, words)])) found.add(id);
    for (const key of sentence.latin)
      for (const id of resolve(`@${key}`, () => latinAnchors(key, words))) found.add(id);
    for (const run of sentence.words) {
      const ids = resolve(run, () => []);
      if (ids.length > 0) for (const id of ids) found.add(id);
      else for (const id of wordAnchors(run)) found.add(id);
    }
    return [...found];
  };
  const wordAnchors = (run: string) => {
    const ids: number[] = [];
    let covered = 0;
    for (const { word, roots } of findGlossaryWords(run)) {
      covered += word.length;
      let id = glossAnchors.get(word);
      if (id === undefined) {
        id = add({ kind: 4, english: roots.flatMap((root) => words.get(root) ?? []), trust: 1 });
        glossAnchors.set(word, id);
      }
      ids.push(id);
    }
    if (run.length >= 2 && covered < run.length - 1) {
      const namesakes = findNamesakes(run, index);
      if (namesakes.length > 0 || covered === 0)
        ids.push(
          add({
            kind: 3,
            english: namesakes.map(({ id }) => id),
            trust: Math.max(0, ...namesakes.map(({ likeness }) => likeness)),
          }),
        );
    }
    numbers.set(run, ids);
    return ids;
  };
  const korean: number[][][] = [];
  for (const unit of ko) {
    korean.push(unit.sentences.map(readKorean));
    yield;
  }
  return { anchors, ko: korean, words: words.size, en: english };
}

function numberAnchor(key: string, words: ReadonlyMap<string, number>): Anchor {
  const id = words.get(key);
  return { kind: isSmall(key) ? 1 : 0, english: id === undefined ? [] : [id], trust: 1 };
}

function isSmall(key: string): boolean {
  return /^#\d$/.test(key);
}

function latinAnchors(word: string, words: ReadonlyMap<string, number>): Anchor[] {
  const parts = word.includes('@') ? [word] : word.split(/[-&.'’]/);
  return parts
    .map((part) => rootOf(part))
    .filter((root) => root.length > 1 && !stopWords.has(root))
    .map((root) => ({ kind: 2, english: [words.get(root)].flatMap((id) => id ?? []), trust: 1 }));
}

const stopWords = new Set(
  'the a an and or of to in on at by for with from as is are was were be been it its this that these those he she they we you i his her their our your my him them me will would can could may might should has have had do does did not no but if than then so such who which what when where there here also into about over after before more most other some any all out up down s t re ve ll d'.split(
    ' ',
  ),
);

function readEnglish(
  sentence: SentenceWords,
  words: Map<string, number>,
  spellings: { id: number; word: string; capital: boolean }[],
): number[] {
  const found = new Set<number>();
  const add = (root: string, word: string) => {
    let id = words.get(root);
    if (id === undefined) {
      id = words.size;
      words.set(root, id);
      if (word !== '') spellings.push({ id, word, capital: /^\p{Lu}/u.test(word) });
    }
    found.add(id);
  };
  for (const key of sentence.numbers) add(key, '');
  for (const key of sentence.latin) add(key, '');
  for (const token of sentence.words) {
    const plain = token.replace(/['’]s$|['’]$/, '');
    const joined = /^(?:\p{Lu}\.)+\p{Lu}\.?$/u.test(plain) ? plain.replace(/\./g, '') : plain;
    const parts = joined.split(/[-.'’&]/).filter((part) => part !== '');
    if (parts.length > 1) add(parts.join('').toLowerCase(), parts.join(''));
    for (const part of parts) {
      const root = rootOf(part);
      if (!stopWords.has(root) && root !== '') add(root, part);
    }
  }
  return [...found];
}

/** Two or three capitals (US, LG) stay as they are, so that US is not us. */
function rootOf(word: string): string {
  return /^[A-Z]{2,3}$/.test(word) ? word : stemEnglish(word.toLowerCase());
}
