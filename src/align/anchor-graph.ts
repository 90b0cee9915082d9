import { isTelling, readEnglishWords, rootOf, type Vocabulary } from './english-words.ts';
import { findGlossaryWords } from './glossary.ts';
import { findNamesakes, type NameIndex, nameIndex } from './match-names.ts';
import type { Unit } from './read-unit.ts';

/** What can be found again on the other side: a word of one language and the words of the other that it may stand for. */
export interface Anchor {
  /** Whether it is a number or a Latin word, which mean one thing only. */
  readonly firm: boolean;
  /** Numbers of the English words it may stand for; empty where the text has none. */
  readonly english: readonly number[];
  /** How sure the link is, 0 to 1. */
  readonly trust: number;
}

/** A text's words, numbered, with the links between the languages. */
export interface AnchorGraph {
  /** The Korean anchors, by number. */
  readonly anchors: readonly Anchor[];
  /** For every Korean paragraph and sentence: the numbers of its anchors, each once. */
  readonly ko: readonly (readonly (readonly number[])[])[];
  /** How many English words there are. */
  readonly words: number;
  /** For every English paragraph and sentence: the numbers of its words, each once. */
  readonly en: readonly (readonly (readonly number[])[])[];
}

/** English paragraphs past which loanwords in small letters are no longer sought: the other words say enough. */
const longPage = 150;

/** Finds what the two languages of a text have in common, word by word; one paragraph a step. */
export function* buildAnchorGraph(ko: readonly Unit[], en: readonly Unit[]): Generator<void, AnchorGraph> {
  const vocabulary: Vocabulary = { numbers: new Map(), hashes: new Map(), spellings: [] };
  const english: number[][][] = [];
  const names = nameIndex([]);
  for (const unit of en) {
    const known = vocabulary.spellings.length;
    english.push(unit.sentences.map((sentence) => readEnglishWords(sentence, vocabulary)));
    const fresh = vocabulary.spellings.slice(known);
    nameIndex(en.length > longPage ? fresh.filter(({ capital }) => capital) : fresh, names);
    yield;
  }
  const finder = anchorFinder(vocabulary, names);
  const korean: number[][][] = [];
  for (const unit of ko) {
    korean.push(
      unit.sentences.map(({ numbers, latin, words }) => [
        ...new Set([
          ...numbers.flatMap(finder.ofNumber),
          ...latin.flatMap(finder.ofLatin),
          ...words.flatMap(finder.ofWord),
        ]),
      ]),
    );
    yield;
  }
  return { anchors: finder.anchors, ko: korean, words: vocabulary.numbers.size, en: english };
}

/** Makes the anchors of Korean words, the same word's only once. */
function anchorFinder({ numbers, hashes }: Vocabulary, names: NameIndex) {
  const anchors: Anchor[] = [];
  const known = new Map<string, readonly number[]>();
  const once = (key: string, make: () => readonly number[]) => {
    const ids = known.get(key) ?? make();
    known.set(key, ids);
    return ids;
  };
  const add = (firm: boolean, english: readonly number[], trust = 1) => anchors.push({ firm, english, trust }) - 1;
  const lookUp = (root: string) => numbers.get(root) ?? [];

  const ofNumber = (key: string) => once(key, () => [add(true, [lookUp(key)].flat())]);
  const ofLatin = (word: string) =>
    once(`@${word}`, () =>
      (word.includes('@') ? [word] : word.split(/[-&.'’]/).map(rootOf))
        .filter((root) => root.length > 1 && isTelling(root))
        .map((root) => add(true, [lookUp(root)].flat())),
    );
  const ofWord = (run: string) =>
    once(run, () => {
      const found = findGlossaryWords(run);
      const covered = found.reduce((sum, { word }) => sum + word.length, 0);
      const ids = found.flatMap(({ word, roots }) =>
        once(`=${word}`, () => [
          add(
            false,
            roots.flatMap((root) => hashes.get(root) ?? []),
          ),
        ]),
      );
      return run.length < 2 || covered >= run.length - 1 ? ids : [...ids, ...ofName(run, covered === 0)];
    });
  /** What the glossary does not explain may be a name; where it explains nothing, it counts even when it is none. */
  const ofName = (run: string, counts: boolean) => {
    const namesakes = findNamesakes(run, names);
    if (namesakes.length === 0 && !counts) return [];
    const trust = Math.max(0, ...namesakes.map(({ likeness }) => likeness));
    return [
      add(
        false,
        namesakes.map(({ id }) => id),
        trust,
      ),
    ];
  };
  return { anchors, ofNumber, ofLatin, ofWord };
}
