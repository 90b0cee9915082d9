import { layerCount, scoreLayerBead } from './describe-layer.ts';
import { type Lattice, probabilityOf, sumWays } from './lattice.ts';
import type { TextPair } from './read-texts.ts';
import { type LayerTable, layerTypes, layOutLayer } from './sentence-layer.ts';

/** How the sentences of the paragraphs hang together. */
export interface SentenceTies {
  /** [Korean × English paragraph]: expected number of Korean sentences of the one whose partner is in the other. */
  readonly ko: Float32Array;
  /** The same for English sentences, in the same order. */
  readonly en: Float32Array;
  /** Expected number of sentences with any partner, by paragraph. */
  readonly koTied: Float32Array;
  readonly enTied: Float32Array;
  /** [place before Korean paragraph i × place before English paragraph j]: 1 where a bead may end. */
  readonly open: Uint8Array;
}

/** Places less likely than this (a logarithm) are left out of the paragraphs' lattice: on a page, on one of hundreds of paragraphs. */
const leastLikely = -10;
const leastLikelyOfMany = -7;

/** Aligns the sentences of a document in all ways at once, and tells what that means for its paragraphs. */
export function* tieSentences(texts: TextPair, weights: readonly number[]): Generator<void, SentenceTies> {
  const { lattice, beads } = yield* layerLattice(texts, weights);
  const sums = yield* sumWays(lattice);
  const { layer, ko, en, links } = texts;
  const columns = en.units.length;
  const ties = {
    ko: new Float32Array(ko.units.length * columns),
    en: new Float32Array(ko.units.length * columns),
    koTied: new Float32Array(ko.units.length),
    enTied: new Float32Array(columns),
    open: new Uint8Array((ko.units.length + 1) * (columns + 1)),
  };
  for (let bead = 0; bead < lattice.scores.length; bead += 1) {
    if (bead % 40_000 === 0) yield;
    const [m, n] = layerTypes[beads.type[bead] ?? 0] ?? [1, 1];
    if (m === 0 || n === 0) continue;
    const p = probabilityOf(lattice, sums, bead);
    if (p < 1e-4) continue;
    const [i, j] = beads.table.sentencesAt(lattice.to[bead] ?? 0);
    for (let k = i - m; k < i; k += 1) {
      const row = layer.ko[k]?.unit ?? 0;
      bump(ties.koTied, row, p);
      for (let e = j - n; e < j; e += 1) {
        const at = row * columns + (layer.en[e]?.unit ?? 0);
        bump(ties.ko, at, p / n);
        bump(ties.en, at, p / m);
      }
    }
    for (let e = j - n; e < j; e += 1) bump(ties.enTied, layer.en[e]?.unit ?? 0, p);
  }
  const least = columns > 150 ? leastLikelyOfMany : leastLikely;
  for (let i = 0; i <= ko.units.length; i += 1) {
    for (let j = 0; j <= columns; j += 1) {
      const place = beads.table.placeOf(links.ko.first[i] ?? 0, links.en.first[j] ?? 0);
      if (place < 0) continue;
      const likelihood = (sums.forward[place] ?? 0) + (sums.backward[place] ?? 0) - sums.all;
      if (likelihood > least) ties.open[i * (columns + 1) + j] = 1;
    }
  }
  return ties;
}

interface LayerBeads {
  readonly type: Uint8Array;
  readonly table: LayerTable;
}

function* layerLattice(
  texts: TextPair,
  weights: readonly number[],
): Generator<void, { lattice: Lattice; beads: LayerBeads }> {
  const { layer } = texts;
  const scratch = new Float64Array(layerCount);
  const table = layOutLayer(layer);
  const most = table.places * layerTypes.length;
  const from = new Int32Array(most);
  const to = new Int32Array(most);
  const scores = new Float64Array(most);
  const type = new Uint8Array(most);
  let count = 0;
  for (let line = 0; line <= layer.ko.length; line += 1) {
    table.line(line, (j, shape, target, source) => {
      from[count] = source;
      to[count] = target;
      scores[count] = scoreLayerBead(layer, line, j, shape, weights, scratch);
      type[count] = shape;
      count += 1;
    });
    yield;
  }
  return {
    lattice: { from, to, scores: scores.subarray(0, count), places: table.places, end: table.end },
    beads: { type, table },
  };
}

function bump(table: Float32Array, at: number, by: number): void {
  table[at] = (table[at] ?? 0) + by;
}
