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
