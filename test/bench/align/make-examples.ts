import { eachCandidate } from '../../../src/align/candidates.ts';
import { describeBead, featureCount } from '../../../src/align/describe-bead.ts';
import { describeLayerBead, layerCount } from '../../../src/align/describe-layer.ts';
import { finish } from '../../../src/align/finish.ts';
import { readTexts, type TextPair } from '../../../src/align/read-texts.ts';
import { layerTypes, layOutLayer } from '../../../src/align/sentence-layer.ts';
import { tieSentences } from '../../../src/align/tie-sentences.ts';
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
  const table = layOutLayer(layer);
  for (let i = 0; i <= layer.ko.length; i += 1) {
    table.line(i, (j, type, to, from) => {
      const [m, n] = layerTypes[type] ?? [1, 1];
      const beads = [
        ...layer.ko.slice(i - m, i).map(({ unit }) => koBead[unit]),
        ...layer.en.slice(j - n, j).map(({ unit }) => enBead[unit]),
      ];
      const alone = m === 0 || n === 0;
      const right = beads.every((bead) => bead === beads[0] && bead !== undefined);
      const welcome = alone ? (beads[0] === undefined ? 0 : lonelySentence) : right ? 0 : Number.NEGATIVE_INFINITY;
      describeLayerBead(layer, i, j, type, collector.features);
      collector.add(from, to, welcome);
    });
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
