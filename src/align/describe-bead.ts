import { beadTypes } from './bead-types.ts';
import type { Candidate } from './candidates.ts';
import { describeEvidence, evidenceCount } from './describe-evidence.ts';
import { describeForm, formCount } from './describe-form.ts';
import { describeLone, loneCount } from './describe-lone.ts';
import { describeShapes, shapeCount } from './describe-shapes.ts';
import { describeTies, tieCount } from './describe-ties.ts';
import type { TextPair } from './read-texts.ts';
import type { SentenceTies } from './tie-sentences.ts';

const tieStart = beadTypes.length + formCount + shapeCount + evidenceCount;
const leapAt = tieStart + tieCount;
const loneStart = leapAt + 1;

/** How many features a bead has; `test/bench/align/feature-names.ts` names them, in this order. */
export const featureCount = loneStart + 2 * loneCount;

/** Writes the features of a bead; a caption it leaps over is described along with it, as the lone paragraph it is. */
export function describeBead(texts: TextPair, ties: SentenceTies, bead: Candidate, out: Float64Array): void {
  const { ko, en, leapt, type } = bead;
  out.fill(0);
  out[type] = 1;
  describeTies(texts, ties, bead, out, tieStart);
  if (en.length === 0) describeLone(texts, 'ko', ko[0] ?? 0, bead.j, out, loneStart);
  else if (ko.length === 0) describeLone(texts, 'en', en[0] ?? 0, bead.i, out, loneStart + loneCount);
  else {
    let at = beadTypes.length;
    at = describeForm(texts, ko, en, out, at);
    at = describeShapes(texts, ko, en, out, at);
    describeEvidence(texts, ko, en, out, at);
    out[leapAt] = leapt.length;
    for (const part of leapt) describeLone(texts, 'ko', part, bead.j, out, loneStart);
  }
}
