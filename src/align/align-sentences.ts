import type { Language, SentencePair, Span } from '../article.ts';
import { alignTexts, type Weights } from './align-texts.ts';
import { weights } from './data/weights.ts';
import { finish } from './finish.ts';
import { splitSentences } from './split-sentences.ts';

/** What a sentence without partner costs more than a paragraph: inside a row the two sides say the same. */
const loneliness = 4;
const withinRow: Weights = {
  paragraphs: weights.paragraphs.map((weight, at) => (at === 1 || at === 2 ? weight - loneliness : weight)),
  sentences: weights.sentences.map((weight, at) => (at === 1 || at === 2 ? weight - loneliness : weight)),
};

/** Pairs the sentences of the two sides of a row; a sentence without partner is a pair with an empty side. */
export function alignSentences(ko: string, en: string): SentencePair[] {
  const left = splitSentences(ko, languageOf(ko));
  const right = splitSentences(en, 'en');
  const beads = finish(
    alignTexts(
      left.map((span) => ko.slice(span.start, span.end)),
      right.map((span) => en.slice(span.start, span.end)),
      withinRow,
    ),
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
