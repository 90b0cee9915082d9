/** Learned weights of words, from -1 (never in an article) to 1 (always). */
export type WordWeights = ReadonlyMap<string, number>;

/** What the words of a text or of an element's names speak for: the sum, the lowest and the highest of their weights. */
export interface WordScore {
  readonly sum: number;
  readonly low: number;
  readonly high: number;
}

/** A text with no known word. */
export const silentWords: WordScore = { sum: 0, low: 0, high: 0 };

/** Adds up what is known of some words, each counted once. */
export function weighWords(words: readonly string[], weights: WordWeights): WordScore {
  let [sum, low, high] = [0, 0, 0];
  for (const word of new Set(words)) {
    const weight = weights.get(word);
    if (weight === undefined) continue;
    sum += weight;
    low = Math.min(low, weight);
    high = Math.max(high, weight);
  }
  return { sum, low, high };
}

/** The words that classes and ids are made of: "relatedLinks-box2" is related, links, box. */
export function nameWords(names: string): string[] {
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1 && word.length < 20);
}

/** The words of a line and its pairs of neighbours. */
export function lineWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}@©ⓒ]+/gu) ?? [];
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  return [...words, ...pairs];
}
