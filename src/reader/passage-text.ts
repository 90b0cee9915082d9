import type { Passage } from '../article.ts';

/** A side's text in one string, its passages joined by "\n": what the spans of a `SentencePair` count in. */
export function passageText(passages: readonly Passage[]): string {
  return passages.map((passage) => passage.text).join('\n');
}
