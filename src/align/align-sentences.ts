import type { Language, SentencePair, Span } from '../article.ts';
import { alignParagraphs } from './align-paragraphs.ts';
import { splitSentences } from './split-sentences.ts';

/** Pairs the sentences of the two sides of a row; a sentence without partner is a pair with an empty side. */
export function alignSentences(ko: string, en: string): SentencePair[] {
  const left = splitSentences(ko, languageOf(ko));
  const right = splitSentences(en, 'en');
  const beads = alignParagraphs(
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
