import { splitSentences } from '../../../src/align/split-sentences.ts';
import type { SentencePair, Span } from '../../../src/article.ts';
import { percent } from './measure.ts';
import type { GoldDocument } from './read-set.ts';

interface NamedSet {
  readonly name: string;
  readonly documents: readonly GoldDocument[];
}

/** A pair of spans, as an alignment of sentences is judged by: from its first character to its last, white space aside. */
type PairKey = string;

/**
 * Sentence alignment inside rows, where the sets hold the same documents sentence by sentence: of every one-to-one bead
 * the sentence beads are sought in the paragraphs' text, and what `align` gives is compared by the text it spans.
 */
export function sentencesInRows(
  sets: readonly NamedSet[],
  align: (ko: string, en: string) => readonly SentencePair[],
): string[] {
  const fine = sets.find(({ name }) => name.endsWith('sentences'));
  if (!fine) return [];
  const byId = new Map(fine.documents.map((document) => [sourceOf(document.id), document]));
  return sets.flatMap(({ name, documents }) => {
    if (!/light|moderate/.test(name)) return [];
    let [right, found, gold, rows] = [0, 0, 0, 0];
    for (const document of documents) {
      const sentences = byId.get(sourceOf(document.id));
      if (!sentences) continue;
      for (const [ko, en] of document.gold) {
        if (ko.length !== 1 || en.length !== 1) continue;
        const [korean, english] = [document.ko[ko[0] ?? 0] ?? '', document.en[en[0] ?? 0] ?? ''];
        const expected = goldPairs(korean, english, sentences);
        if (expected.size < 2) continue;
        const got = align(korean, english)
          .filter((pair) => pair.ko.length > 0 && pair.en.length > 0)
          .map((pair) => keyOf(pair.ko, pair.en));
        rows += 1;
        gold += expected.size;
        found += got.length;
        right += got.filter((key) => expected.has(key)).length;
      }
    }
    return [
      `${name}: sentences inside ${rows} rows, strict F ${percent(2 * right, found + gold).toFixed(2)} (${gold} pairs)`,
    ];
  });
}

function goldPairs(ko: string, en: string, sentences: GoldDocument): Set<PairKey> {
  const keys = new Set<PairKey>();
  let [koCovered, enCovered] = [0, 0];
  for (const [left, right] of sentences.gold) {
    const korean = left.map((at) => spanOf(ko, sentences.ko[at] ?? ''));
    const english = right.map((at) => spanOf(en, sentences.en[at] ?? ''));
    if (korean.some((span) => !span) || english.some((span) => !span)) continue;
    const [koSpans, enSpans] = [korean.flatMap((span) => span ?? []), english.flatMap((span) => span ?? [])];
    if (sentencesIn(korean, ko, 'ko') > 1 && sentencesIn(english, en, 'en') > 1) return new Set();
    koCovered += lengthOf(koSpans);
    enCovered += lengthOf(enSpans);
    if (koSpans.length > 0 && enSpans.length > 0) keys.add(keyOf(koSpans, enSpans));
  }
  return koCovered > 0.97 * ko.length - keys.size && enCovered > 0.97 * en.length - keys.size ? keys : new Set();
}

/** Lines of the corpus may hold several sentences; where both sides do, the sets cannot say which belongs to which. */
function sentencesIn(spans: readonly (Span | undefined)[], text: string, lang: 'ko' | 'en'): number {
  return spans.flatMap((span) => (span ? splitSentences(text.slice(span.start, span.end), lang) : [])).length;
}

function spanOf(text: string, sentence: string): Span | undefined {
  const start = text.indexOf(sentence.trim());
  return start < 0 || sentence.trim() === '' ? undefined : { start, end: start + sentence.trim().length };
}

function keyOf(ko: readonly Span[], en: readonly Span[]): PairKey {
  const ends = (spans: readonly Span[]) =>
    `${Math.min(...spans.map(({ start }) => start))}-${Math.max(...spans.map(({ end }) => end))}`;
  return `${ends(ko)}|${ends(en)}`;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function sourceOf(id: string): string {
  return id.replace(/-[a-z]+$/, '');
}
