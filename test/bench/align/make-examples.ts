import { eachCandidate } from '../../../src/align/candidates.ts';
import { describeBead, featureCount } from '../../../src/align/describe-bead.ts';
import { finish } from '../../../src/align/finish.ts';
import { readTexts, type TextPair } from '../../../src/align/read-texts.ts';
import { layerCount } from '../../../src/align/score-layer.ts';
import { enSizes, koSizes, layOutLayer, roomForBeads } from '../../../src/align/sentence-layer.ts';
import { tieSentences } from '../../../src/align/tie-sentences.ts';
import { layerDescriber } from './describe-layer.ts';
import type { Example } from './fit-weights.ts';
import { beadKey, type GoldDocument } from './read-set.ts';

/** What a sentence of a paired paragraph costs the right way when it is left alone (a logarithm). */
const lonelySentence = -4;

/** Reads a document as the aligner does. */
export function readGold({ ko, en }: GoldDocument): TextPair {
  return finish(readTexts(ko, en));
}

/** The lattice of a document's sentences; right is what crosses no border between beads of paragraphs. */
export function sentenceExample(gold: GoldDocument, document: TextPair): Example {
  const koBead = beadOfEach(gold, 0);
  const enBead = beadOfEach(gold, 1);
  const { layer } = document;
  const collector = collect(layerCount);
  const describe = layerDescriber(layer);
  const table = layOutLayer(layer);
  const beads = roomForBeads(table);
  for (let i = 0; i <= layer.ko.count; i += 1) {
    let bead = beads.count;
    table.line(i, beads);
    for (; bead < beads.count; bead += 1) {
      const [j = 0, type = 0] = [beads.en[bead], beads.type[bead]];
      const [m, n] = [koSizes[type] ?? 1, enSizes[type] ?? 1];
      const sides = [
        ...[...layer.ko.unit.subarray(i - m, i)].map((unit) => koBead[unit]),
        ...[...layer.en.unit.subarray(j - n, j)].map((unit) => enBead[unit]),
      ];
      const alone = m === 0 || n === 0;
      const right = sides.every((side) => side === sides[0] && side !== undefined);
      const welcome = alone ? (sides[0] === undefined ? 0 : lonelySentence) : right ? 0 : Number.NEGATIVE_INFINITY;
      describe(i, j, type, collector.features);
      collector.add(beads.from[bead] ?? 0, beads.to[bead] ?? 0, welcome);
    }
  }
  return collector.example(table.places, table.end);
}

/** The lattice of a document's paragraphs, given the weights of the sentences' lattice. */
export function paragraphExample(gold: GoldDocument, document: TextPair, layerWeights: readonly number[]): Example {
  const ties = finish(tieSentences(document, layerWeights));
  const right = new Set(gold.gold.map(([ko, en]) => beadKey(ko, en)));
  const collector = collect(featureCount);
  for (let i = 0; i <= gold.ko.length; i += 1) {
    eachCandidate(document, ties, i, (bead) => {
      const fits = right.has(beadKey(bead.ko, bead.en)) && bead.leapt.every((part) => right.has(beadKey([part], [])));
      describeBead(document, ties, bead, collector.features);
      collector.add(bead.from, bead.to, fits ? 0 : Number.NEGATIVE_INFINITY);
    });
  }
  const places = (gold.ko.length + 1) * (gold.en.length + 1);
  return collector.example(places, places - 1);
}

function collect(count: number) {
  const features = new Float64Array(count);
  const from: number[] = [];
  const to: number[] = [];
  const start = [0];
  const feature: number[] = [];
  const value: number[] = [];
  const welcome: number[] = [];
  return {
    features,
    add: (source: number, target: number, wish: number) => {
      from.push(source);
      to.push(target);
      welcome.push(wish);
      for (const [at, number] of features.entries()) {
        if (number === 0) continue;
        feature.push(at);
        value.push(number);
      }
      start.push(feature.length);
    },
    example: (places: number, end: number): Example => ({
      places,
      end,
      from,
      to,
      start: Int32Array.from(start),
      feature: Uint8Array.from(feature),
      value: Float32Array.from(value),
      welcome: Float64Array.from(welcome),
    }),
  };
}

function beadOfEach({ gold }: GoldDocument, side: 0 | 1): (number | undefined)[] {
  const beads: (number | undefined)[] = [];
  for (const [number, bead] of gold.entries()) {
    if (bead[0].length > 0 && bead[1].length > 0) for (const unit of bead[side]) beads[unit] = number;
  }
  return beads;
}
