import { bump } from './bump.ts';
import { type Lattice, likelihoodOf, type Sums, sumWays } from './lattice.ts';
import type { TextPair } from './read-texts.ts';
import { layerScorer } from './score-layer.ts';
import { enSizes, koSizes, type LayerBeads, type LayerTable, layOutLayer, roomForBeads } from './sentence-layer.ts';

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

/** Beads less likely than this (a logarithm, of one in ten thousand) tie nothing. */
const leastWorth = Math.log(1e-4);

/** Aligns the sentences of a document in all ways at once, and tells what that means for its paragraphs. */
export function* tieSentences(texts: TextPair, weights: readonly number[]): Generator<void, SentenceTies> {
  const layer = yield* layerLattice(texts, weights);
  const sums = yield* sumWays(layer.lattice);
  const ties = yield* sumTies(texts, layer, sums);
  return { ...ties, open: openPlaces(texts, layer.table, sums) };
}

/** Adds up what every bead of sentences ties, as likely as it is. */
function* sumTies(
  { ko, en, layer }: TextPair,
  { lattice, beads }: Layer,
  sums: Sums,
): Generator<void, Omit<SentenceTies, 'open'>> {
  const columns = en.units.length;
  const ties = {
    ko: new Float32Array(ko.units.length * columns),
    en: new Float32Array(ko.units.length * columns),
    koTied: new Float32Array(ko.units.length),
    enTied: new Float32Array(columns),
  };
  for (let bead = 0; bead < lattice.scores.length; bead += 1) {
    if (bead % 40_000 === 0) yield;
    const m = koSizes[beads.type[bead] ?? 0] ?? 1;
    const n = enSizes[beads.type[bead] ?? 0] ?? 1;
    if (m === 0 || n === 0) continue;
    const likelihood = likelihoodOf(lattice, sums, bead);
    if (likelihood < leastWorth) continue;
    const p = Math.exp(likelihood);
    const i = beads.ko[bead] ?? 0;
    const j = beads.en[bead] ?? 0;
    for (let k = i - m; k < i; k += 1) {
      const row = layer.ko.unit[k] ?? 0;
      bump(ties.koTied, row, p);
      for (let e = j - n; e < j; e += 1) {
        const at = row * columns + (layer.en.unit[e] ?? 0);
        bump(ties.ko, at, p / n);
        bump(ties.en, at, p / m);
      }
    }
    for (let e = j - n; e < j; e += 1) bump(ties.enTied, layer.en.unit[e] ?? 0, p);
  }
  return ties;
}

/** The places between paragraphs that a likely way leads through. */
function openPlaces(
  { ko, en, links }: TextPair,
  { placeOf }: LayerTable,
  { forward, backward, all }: Sums,
): Uint8Array {
  const columns = en.units.length;
  const open = new Uint8Array((ko.units.length + 1) * (columns + 1));
  const least = columns > 150 ? leastLikelyOfMany : leastLikely;
  for (let i = 0; i <= ko.units.length; i += 1) {
    for (let j = 0; j <= columns; j += 1) {
      const place = placeOf(links.ko.first[i] ?? 0, links.en.first[j] ?? 0);
      if (place < 0) continue;
      const likelihood = (forward[place] ?? 0) + (backward[place] ?? 0) - all;
      if (likelihood > least) open[i * (columns + 1) + j] = 1;
    }
  }
  return open;
}

/** The lattice of a document's sentences, its beads and its places. */
interface Layer {
  readonly lattice: Lattice;
  readonly beads: LayerBeads;
  readonly table: LayerTable;
}

function* layerLattice({ layer }: TextPair, weights: readonly number[]): Generator<void, Layer> {
  const score = layerScorer(layer, weights);
  const table = layOutLayer(layer);
  const beads = roomForBeads(table);
  const scores = new Float64Array(beads.from.length);
  for (let line = 0; line <= layer.ko.count; line += 1) {
    let bead = beads.count;
    table.line(line, beads);
    for (; bead < beads.count; bead += 1) scores[bead] = score(line, beads.en[bead] ?? 0, beads.type[bead] ?? 0);
    yield;
  }
  return { lattice: { ...table, ...beads, scores: scores.subarray(0, beads.count) }, beads, table };
}
