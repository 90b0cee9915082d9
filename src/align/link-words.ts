import type { AnchorGraph } from './anchor-graph.ts';

/** Where the words of a document are, and what meeting them again on the other side is worth. */
export interface WordLinks {
  /** English sentences that hold each English word, in order. */
  readonly wordSentences: readonly (readonly number[])[];
  /** Weight of each anchor and of each English word; a word that no anchor means weighs nothing. */
  readonly anchorWeight: Float32Array;
  readonly wordWeight: Float32Array;
}

/** Weighs anchors and words: what stands in few paragraphs says most. */
export function linkWords(graph: AnchorGraph): WordLinks {
  const wordSentences: number[][] = Array.from({ length: graph.words }, () => []);
  const wordUnits: number[][] = Array.from({ length: graph.words }, () => []);
  let sentence = 0;
  for (const [j, unit] of graph.en.entries()) {
    for (const words of unit) {
      for (const word of words) {
        wordSentences[word]?.push(sentence);
        const units = wordUnits[word];
        if (units && units[units.length - 1] !== j) units.push(j);
      }
      sentence += 1;
    }
  }
  const anchorUnits: number[][] = graph.anchors.map(() => []);
  for (const [i, unit] of graph.ko.entries()) {
    for (const anchors of unit) {
      for (const anchor of anchors) {
        const units = anchorUnits[anchor];
        if (units && units[units.length - 1] !== i) units.push(i);
      }
    }
  }
  const paragraphs = graph.ko.length + graph.en.length;
  const wordTrust = new Float32Array(graph.words);
  const wordSpread = Float32Array.from(wordUnits, (units) => units.length);
  const anchorWeight = Float32Array.from(graph.anchors, ({ english, trust }, id) => {
    const own = anchorUnits[id]?.length ?? 0;
    for (const word of english) {
      wordTrust[word] = Math.max(wordTrust[word] ?? 0, trust);
      wordSpread[word] = (wordSpread[word] ?? 0) + own;
    }
    return trust * rarity(paragraphs, own + spreadOf(english, wordUnits));
  });
  const wordWeight = wordTrust.map((trust, word) => trust * rarity(paragraphs, wordSpread[word] ?? 1));
  return { wordSentences, anchorWeight, wordWeight };
}

function spreadOf(words: readonly number[], units: readonly (readonly number[])[]): number {
  const [only] = words;
  if (words.length === 1 && only !== undefined) return units[only]?.length ?? 0;
  return new Set(words.flatMap((word) => units[word] ?? [])).size;
}

function rarity(paragraphs: number, spread: number): number {
  return Math.min(3.5, Math.log(1 + paragraphs / Math.max(1, spread)));
}
