import { layerCount, layerScorer } from '../../../src/align/score-layer.ts';
import type { LayerInput } from '../../../src/align/sentence-layer.ts';

/** Writes the features of the bead of sentences of this type that ends before Korean sentence `i` and English sentence `j`. */
type DescribeLayer = (i: number, j: number, type: number, out: Float64Array) => void;

/**
 * Gives what describes a document's beads of sentences, for learning: a feature is what a bead scores where that feature
 * alone weighs one. So the aligner says only once what its features are, as what it weighs.
 */
export function layerDescriber(input: LayerInput): DescribeLayer {
  const features = Array.from({ length: layerCount }, (_, at) => {
    const weights = Array(layerCount).fill(0).with(at, 1);
    return layerScorer(input, weights);
  });
  return (i, j, type, out) => {
    for (const [at, feature] of features.entries()) out[at] = feature(i, j, type);
  };
}
