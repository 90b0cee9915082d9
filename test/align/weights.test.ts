import { describe, expect, it } from 'vitest';
import { weights } from '../../src/align/data/weights.ts';
import { featureCount } from '../../src/align/describe-bead.ts';
import { layerCount } from '../../src/align/score-layer.ts';
import { featureNames, layerNames } from '../bench/align/feature-names.ts';

describe('the weights', () => {
  it('are one for every feature, and every feature has a name', () => {
    expect(weights.paragraphs.length).toBe(featureCount);
    expect(featureNames.length).toBe(featureCount);
    expect(weights.sentences.length).toBe(layerCount);
    expect(layerNames.length).toBe(layerCount);
    expect(new Set(featureNames).size).toBe(featureCount);
  });
});
