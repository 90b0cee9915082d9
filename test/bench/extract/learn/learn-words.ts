import type { Vocabulary } from '../../../../src/extract/generic/open-measures.ts';
import type { NamedSketch } from '../../../../src/extract/generic/prune-layout.ts';
import { lineWords, nameWords } from '../../../../src/extract/generic/weigh-words.ts';
import type { Labels } from './label-pieces.ts';

/** A page with its labels. */
export interface LabelledPage {
  readonly host: string;
  readonly sketch: NamedSketch;
  readonly labels: Labels;
}

/** Longest line whose words are learnt, in characters; running text may speak of anything. */
const longestLine = 200;

/** What words say, page by page: how much more, or less, of what they stand on is the article's than elsewhere on the page. Words of one or two hosts are not learnt. */
export function learnWords(pages: readonly LabelledPage[]): Vocabulary {
  const [names, lines] = [new Tally(), new Tally()];
  for (const page of pages) {
    const { sketch, labels } = page;
    const [nameSums, lineSums] = [new Map<string, [number, number]>(), new Map<string, [number, number]>()];
    const namesOf = sketch.names.map(nameWords);
    let [all, good, allShort, goodShort] = [0, 0, 0, 0];
    for (const [at, piece] of sketch.pieces.entries()) {
      const weight = labels.weights[at] ?? 0;
      if (weight === 0) continue;
      const label = labels.labels[at] ?? 0;
      all += weight;
      good += weight * label;
      const seen = new Set<string>();
      let frame = piece.frame;
      for (let level = 0; level < 4 && frame >= 0; level += 1, frame = sketch.frames[frame]?.parent ?? -1)
        for (const word of namesOf[frame] ?? []) seen.add(word);
      for (const word of seen) add(nameSums, word, weight, label);
      if (piece.block.text.length > longestLine) continue;
      allShort += 1;
      goodShort += label;
      for (const word of new Set(lineWords(piece.block.text))) add(lineSums, word, 1, label);
    }
    if (all === 0) continue;
    names.addPage(page.host, nameSums, good / all);
    lines.addPage(page.host, lineSums, goodShort / Math.max(1, allShort));
  }
  return { names: names.weights(4, 0.08, 500), lines: lines.weights(5, 0.12, 500) };
}

function add(sums: Map<string, [number, number]>, word: string, weight: number, label: number): void {
  const sum = sums.get(word) ?? [0, 0];
  sum[0] += weight;
  sum[1] += weight * label;
  sums.set(word, sum);
}

/** Surpluses by word and host. */
class Tally {
  readonly #words = new Map<string, Map<string, number[]>>();

  addPage(host: string, sums: ReadonlyMap<string, readonly [number, number]>, usual: number): void {
    for (const [word, [all, good]] of sums) {
      const hosts = this.#words.get(word) ?? new Map<string, number[]>();
      hosts.set(host, [...(hosts.get(host) ?? []), good / all - usual]);
      this.#words.set(word, hosts);
    }
  }

  weights(hostsLeast: number, weightLeast: number, most: number): Map<string, number> {
    const known = [...this.#words].flatMap(([word, hosts]) => {
      if (hosts.size < hostsLeast) return [];
      const each = [...hosts.values()].map((values) => values.reduce((a, b) => a + b, 0) / values.length);
      const weight = each.reduce((a, b) => a + b, 0) / (each.length + 4);
      return Math.abs(weight) >= weightLeast ? [[word, Number(weight.toFixed(2)), each.length] as const] : [];
    });
    const best = known
      .sort((a, b) => Math.abs(b[1]) * Math.sqrt(b[2]) - Math.abs(a[1]) * Math.sqrt(a[2]))
      .slice(0, most);
    return new Map(best.map(([word, weight]) => [word, weight]));
  }
}
