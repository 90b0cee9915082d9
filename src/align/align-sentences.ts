import type { Bead, Language, SentencePair, Span } from '../article.ts';
import { splitSentences } from './split-sentences.ts';

/**
 * Pairs the sentences of the two sides of a row; a sentence without partner is a pair with an empty side. `alignWithinRow`
 * is the aligner's: handed in, since this is a piece of its own and must not carry the glossary a second time.
 */
export function alignSentences(
  ko: string,
  en: string,
  alignWithinRow: (ko: readonly string[], en: readonly string[]) => readonly Bead[],
): SentencePair[] {
  const left = splitSentences(ko, languageOf(ko));
  const right = splitSentences(en, 'en');
  const beads = alignWithinRow(
    left.map((span) => ko.slice(span.start, span.end)),
    right.map((span) => en.slice(span.start, span.end)),
  );
  return beads.map((bead) => ({ ko: pick(left, bead.ko), en: pick(right, bead.en), confidence: bead.confidence }));
}

/** The Korean side may be an English headline; its full stops are then English ones. */
function languageOf(text: string): Language {
  return /[가-힣]/.test(text) ? 'ko' : 'en';
}

function pick(spans: readonly Span[], indices: readonly number[]): Span[] {
  return indices.flatMap((index) => spans[index] ?? []);
}
