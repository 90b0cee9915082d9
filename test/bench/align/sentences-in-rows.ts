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
 * the sentence beads are sought in the paragraphs' text, and what `align` gives is compared by the text it spans. Lines
 * of the corpus are no sentences, so it is told twice: by its lines, and by our sentences, where beads that one sentence
 * has a share in are one bead, and rows that then need more than one sentence of both languages in a bead are left out.
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
    const lines = { right: 0, found: 0, gold: 0, rows: 0 };
    const whole = { right: 0, found: 0, gold: 0, rows: 0 };
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
        count(lines, new Set(expected.keys()), got);
        count(whole, wholeSentences(korean, english, [...expected.values()]), got);
      }
    }
    return [
      `${name}: sentences inside ${lines.rows} rows, strict F ${score(lines)} by the lines of the corpus (${lines.gold} pairs), ${score(whole)} by whole sentences (${whole.gold} pairs)`,
    ];
  });
}

interface Counts {
  right: number;
  found: number;
  gold: number;
  rows: number;
}

function count(counts: Counts, expected: ReadonlySet<PairKey>, got: readonly PairKey[]): void {
  if (expected.size < 2) return;
  counts.rows += 1;
  counts.gold += expected.size;
  counts.found += got.length;
  counts.right += got.filter((key) => expected.has(key)).length;
}

function score({ right, found, gold }: Counts): string {
  return percent(2 * right, found + gold).toFixed(2);
}

interface Sides {
  readonly ko: readonly Span[];
  readonly en: readonly Span[];
}

/** The beads in whole sentences of ours; none where one of them has several on both sides. */
function wholeSentences(ko: string, en: string, beads: readonly Sides[]): Set<PairKey> {
  const sentences = { ko: splitSentences(ko, 'ko'), en: splitSentences(en, 'en') };
  const overlaps = (one: Span, others: readonly Span[]) =>
    others.some(({ start, end }) => start < one.end && one.start < end);
  const groups: { ko: Set<Span>; en: Set<Span> }[] = [];
  for (const bead of beads) {
    const group = {
      ko: new Set(sentences.ko.filter((span) => overlaps(span, bead.ko))),
      en: new Set(sentences.en.filter((span) => overlaps(span, bead.en))),
    };
    for (const other of groups.filter((before) => shares(before.ko, group.ko) || shares(before.en, group.en))) {
      for (const span of other.ko) group.ko.add(span);
      for (const span of other.en) group.en.add(span);
      groups.splice(groups.indexOf(other), 1);
    }
    groups.push(group);
  }
  if (groups.some((group) => group.ko.size > 1 && group.en.size > 1)) return new Set();
  return new Set(groups.map((group) => keyOf([...group.ko], [...group.en])));
}

function shares(one: ReadonlySet<Span>, two: ReadonlySet<Span>): boolean {
  return [...one].some((span) => two.has(span));
}

function goldPairs(ko: string, en: string, sentences: GoldDocument): Map<PairKey, Sides> {
  const keys = new Map<PairKey, Sides>();
  let [koCovered, enCovered] = [0, 0];
  for (const [left, right] of sentences.gold) {
    const korean = left.map((at) => spanOf(ko, sentences.ko[at] ?? ''));
    const english = right.map((at) => spanOf(en, sentences.en[at] ?? ''));
    if (korean.some((span) => !span) || english.some((span) => !span)) continue;
    const [koSpans, enSpans] = [korean.flatMap((span) => span ?? []), english.flatMap((span) => span ?? [])];
    if (sentencesIn(korean, ko, 'ko') > 1 && sentencesIn(english, en, 'en') > 1) return new Map();
    koCovered += lengthOf(koSpans);
    enCovered += lengthOf(enSpans);
    if (koSpans.length > 0 && enSpans.length > 0) keys.set(keyOf(koSpans, enSpans), { ko: koSpans, en: enSpans });
  }
  return koCovered > 0.97 * ko.length - keys.size && enCovered > 0.97 * en.length - keys.size ? keys : new Map();
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
