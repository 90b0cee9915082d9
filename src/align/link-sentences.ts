import type { Anchor, AnchorGraph } from './anchor-graph.ts';
import { bump } from './bump.ts';
import type { WordLinks } from './link-words.ts';

/** What every sentence has in common with every other: rows are Korean sentences, columns English ones. */
export interface SentenceLinks {
  readonly columns: number;
  /** Weight of shared numbers and Latin words, and of shared names and glossary words. */
  readonly hard: Float32Array;
  readonly soft: Float32Array;
  readonly ko: SideLinks;
  readonly en: SideLinks;
}

/** The sentences of one language. */
export interface SideLinks {
  /** Weight of all that a sentence could share; what is found nowhere on the other side counts a little. */
  readonly weight: Float32Array;
  /** Numbers and Latin words that are found nowhere on the other side. */
  readonly stray: Float32Array;
  /** Number of a paragraph's first sentence; one more entry at the end. */
  readonly first: Int32Array;
  /** [sentence × paragraph of the other language]: all that is shared, and the most shared with one of its sentences. */
  readonly sum: Float32Array;
  readonly best: Float32Array;
}

/** Adds up the anchors that sentences share, one Korean sentence a step. */
export function* linkSentences(graph: AnchorGraph, links: WordLinks): Generator<void, SentenceLinks> {
  const ko = graph.ko.flat();
  const en = graph.en.flat();
  const columns = en.length;
  const hard = new Float32Array(ko.length * columns);
  const soft = new Float32Array(ko.length * columns);
  const left = emptySide(graph.ko, graph.en.length);
  const right = emptySide(graph.en, graph.ko.length);
  const koUnit = unitsOf(graph.ko);
  const enUnit = unitsOf(graph.en);
  const seen = new Int32Array(columns);
  let stamp = 0;
  for (let k = 0; k < ko.length; k += 1) {
    const row = k * columns;
    const touched: number[] = [];
    for (const id of ko[k] ?? []) {
      const anchor = graph.anchors[id];
      if (!anchor) continue;
      const weight = links.anchorWeight[id] ?? 0;
      weigh(left, k, anchor, weight);
      stamp += 1;
      const table = anchor.firm ? hard : soft;
      for (const e of sentencesWith(anchor, links, seen, stamp)) {
        if (hard[row + e] === 0 && soft[row + e] === 0) touched.push(e);
        bump(table, row + e, weight);
      }
    }
    for (const e of touched) {
      const shared = 1.3 * (hard[row + e] ?? 0) + (soft[row + e] ?? 0);
      note(left, k * graph.en.length + (enUnit[e] ?? 0), shared);
      note(right, e * graph.ko.length + (koUnit[k] ?? 0), shared);
    }
    yield;
  }
  for (const [e, sentence] of en.entries()) {
    for (const word of sentence) bump(right.weight, e, links.wordWeight[word] || 0.3);
  }
  return { columns, hard, soft, ko: left, en: right };
}

/** Counts an anchor among all that a sentence could share. */
function weigh(side: SideLinks, sentence: number, { firm, english }: Anchor, weight: number): void {
  bump(side.weight, sentence, english.length === 0 ? 0.3 : weight);
  if (firm && english.length === 0) bump(side.stray, sentence, 1);
}

/** The English sentences with a word that an anchor may stand for; those found bear the stamp, so that each is found once. */
function sentencesWith({ english }: Anchor, { wordSentences }: WordLinks, seen: Int32Array, stamp: number): number[] {
  const found: number[] = [];
  for (const word of english) {
    for (const e of wordSentences[word] ?? []) {
      if (seen[e] !== stamp) found.push(e);
      seen[e] = stamp;
    }
  }
  return found;
}

function emptySide(units: readonly (readonly unknown[])[], others: number): SideLinks {
  const first = new Int32Array(units.length + 1);
  for (const [at, unit] of units.entries()) first[at + 1] = (first[at] ?? 0) + unit.length;
  const sentences = first[units.length] ?? 0;
  return {
    weight: new Float32Array(sentences).fill(1),
    stray: new Float32Array(sentences),
    first,
    sum: new Float32Array(sentences * others),
    best: new Float32Array(sentences * others),
  };
}

function unitsOf(units: readonly (readonly unknown[])[]): Int32Array {
  const numbers: number[] = [];
  for (const [at, unit] of units.entries())
    for (let sentence = 0; sentence < unit.length; sentence += 1) numbers.push(at);
  return Int32Array.from(numbers);
}

function note(side: SideLinks, at: number, shared: number): void {
  bump(side.sum, at, shared);
  if (shared > (side.best[at] ?? 0)) side.best[at] = shared;
}
