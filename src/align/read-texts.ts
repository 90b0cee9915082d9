import { buildAnchorGraph } from './anchor-graph.ts';
import { flagsOf } from './describe-shapes.ts';
import { layerRows } from './layer-rows.ts';
import { linkSentences, type SentenceLinks } from './link-sentences.ts';
import { linkWords } from './link-words.ts';
import { readEnglishShape, readKoreanShape, type Shape } from './read-shape.ts';
import { readEnglishUnit, readKoreanUnit, type Unit } from './read-unit.ts';
import type { LayerInput } from './sentence-layer.ts';

/** One language of a document, paragraph by paragraph. */
export interface Side {
  readonly units: readonly Unit[];
  readonly shapes: readonly Shape[];
  /** The shapes as bits, for `describeShapes`. */
  readonly flags: Int32Array;
  /** Characters before each paragraph, and all of them at the end. */
  readonly before: Float64Array;
  /** Of each paragraph: its characters without white space, its sentences, its quotations. */
  readonly length: Int32Array;
  readonly sentences: Int32Array;
  readonly quotations: Int32Array;
  /** Share of a short paragraph's words that stand in a paragraph nearby as well: captions repeat the text. */
  readonly echo: Float32Array;
  /** 3 for captions and notes by their marks, 2 for short lines that end like no sentence, 1 for short sentences: a bead may leap over any. */
  readonly stray: Uint8Array;
}

/** Two texts, read: everything a bead is scored by. */
export interface TextPair {
  readonly ko: Side;
  readonly en: Side;
  readonly links: SentenceLinks;
  /** English characters to a Korean one, between this document's own and the usual. */
  readonly ratio: number;
  /** Logarithm of how many English paragraphs there are to a Korean one. */
  readonly balance: number;
  readonly layer: LayerInput;
  /** Whether both are verse. */
  readonly verse: boolean;
  /** Whether the English ends in the middle of a sentence. */
  readonly cut: boolean;
}

/** English characters to a Korean one in news, white space not counted. */
const usualRatio = 2.05;

/** Reads both texts, in steps: one a paragraph. */
export function* readTexts(ko: readonly string[], en: readonly string[]): Generator<void, TextPair> {
  const left: Unit[] = [];
  const right: Unit[] = [];
  for (const text of ko) {
    left.push(readKoreanUnit(text));
    yield;
  }
  for (const text of en) {
    right.push(readEnglishUnit(text));
    yield;
  }
  const graph = yield* buildAnchorGraph(left, right);
  const links = yield* linkSentences(graph, linkWords(graph));
  const shapes = { ko: left.map(readKoreanShape), en: right.map(readEnglishShape) };
  const verse = isVerse(left) && isVerse(right);
  const plain = (all: readonly Shape[]) => (verse ? all.map((shape) => ({ ...shape, open: 0 })) : all);
  const sides = { ko: readSide(left, plain(shapes.ko)), en: readSide(right, plain(shapes.en)) };
  const rows = (lang: 'ko' | 'en') => layerRows(sides[lang].units, sides[lang].shapes, links[lang].weight, verse);
  const own = (lengthOf(sides.en) + 200) / (lengthOf(sides.ko) + 100);
  const ratio = Math.sqrt(usualRatio * Math.max(1.2, Math.min(3.5, own)));
  return {
    ...sides,
    links,
    ratio,
    verse,
    balance: Math.log((right.length + 1) / (left.length + 1)),
    layer: { ko: rows('ko'), en: rows('en'), links, ratio, verse },
    cut: right.length > 0 && sides.en.shapes[right.length - 1]?.open === 1,
  };
}

/** Share of lines without a stop from which a text is verse: there, that they are open says nothing of any one of them. */
const verseShare = 0.6;

function isVerse(units: readonly Unit[]): boolean {
  return units.filter(({ text }) => !/[.!?…。]\P{L}*$/u.test(text)).length > verseShare * units.length;
}

function readSide(units: readonly Unit[], shapes: readonly Shape[]): Side {
  const before = new Float64Array(units.length + 1);
  for (const [at, { length }] of units.entries()) before[at + 1] = (before[at] ?? 0) + length;
  return {
    units,
    shapes,
    flags: Int32Array.from(shapes, flagsOf),
    before,
    length: Int32Array.from(units, ({ length }) => length),
    sentences: Int32Array.from(units, ({ sentences }) => sentences.length),
    quotations: Int32Array.from(shapes, ({ quotations }) => quotations),
    echo: echoes(units),
    stray: strays(units, shapes),
  };
}

function lengthOf({ before }: Side): number {
  return before[before.length - 1] ?? 0;
}

function echoes(units: readonly Unit[]): Float32Array {
  const words = units.map(({ sentences }) => sentences.flatMap((sentence) => sentence.words));
  return Float32Array.from(units, ({ length }, at) => {
    const own = words[at] ?? [];
    if (length > 60 || own.length < 2) return 0;
    let most = 0;
    for (let near = Math.max(0, at - 3); near <= Math.min(units.length - 1, at + 3); near += 1) {
      if (near === at || (units[near]?.length ?? 0) <= length) continue;
      const others = new Set(words[near]);
      most = Math.max(most, own.filter((word) => others.has(word)).length / own.length);
    }
    return most;
  });
}

function strays(units: readonly Unit[], shapes: readonly Shape[]): Uint8Array {
  return Uint8Array.from(shapes, ({ caption, note, open }, at) => {
    const { length, sentences } = units[at] ?? { length: 0, sentences: [] };
    if (caption || note) return 3;
    if (open && length < 60) return 2;
    return length < 30 && sentences.length === 1 ? 1 : 0;
  });
}
