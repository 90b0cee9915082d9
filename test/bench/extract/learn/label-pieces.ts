import type { Sketch } from '../../../../src/extract/generic/sketch-page.ts';
import type { Truth } from '../score.ts';

/** Whether each block of a page is the article's, and how much that counts; weight 0 where the truth does not say. */
export interface Labels {
  readonly labels: Float64Array;
  readonly weights: Float64Array;
}

/** Labels a page's blocks by its truth: the whole body, or wanted and unwanted snippets. Every page weighs the same. */
export function labelPieces(truth: Truth, sketch: Sketch): Labels {
  const labels = new Float64Array(sketch.pieces.length);
  const weights = new Float64Array(sketch.pieces.length);
  if (truth.kind === 'not-article') weights.fill(1);
  else if (truth.body !== undefined) labelByBody(truth, sketch, labels, weights);
  else labelBySnippets(truth, sketch, labels, weights);
  const wanted = truth.body === undefined && truth.kind === 'article' ? 0.35 : 1;
  const total = weights.reduce((a, b) => a + b, 0);
  return { labels, weights: total > 0 ? weights.map((weight) => (weight * wanted) / total) : weights };
}

function labelByBody(truth: Truth, sketch: Sketch, labels: Float64Array, weights: Float64Array): void {
  const body = wordsOf(truth.body ?? '');
  const lines = new Map<string, number>();
  for (const line of (truth.body ?? '').split('\n')) {
    const key = wordsOf(line).join(' ');
    if (key) lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  const flat = ` ${body.join(' ')} `;
  const runs = new Map<string, number>();
  for (let at = 0; at + 4 <= body.length; at += 1) count(runs, body.slice(at, at + 4).join(' '));
  const optional = ` ${wordsOf((truth.optional ?? []).join(' \n ')).join(' ')} `;
  const texts = sketch.pieces.map(({ block }) => wordsOf(block.text));
  const match = texts.map((words) => matchOf(words, runs, flat, lines));
  const anchors = match.flatMap((share, at) => (share > 0.7 && (texts[at]?.length ?? 0) > 12 ? [at] : []));
  const middle = anchors[anchors.length >> 1] ?? 0;
  const order = texts.map((_, at) => at).sort((a, b) => awayFrom(anchors, a, middle) - awayFrom(anchors, b, middle));
  const left = new Map(runs);
  for (const at of order) {
    const words = texts[at] ?? [];
    const isIn = words.length >= 4 ? takeRuns(words, left) : (match[at] ?? 0);
    labels[at] = isIn > 0.5 ? 1 : 0;
    const size = words.length;
    weights[at] = Math.min(size, 120) + 2;
    const key = words.join(' ');
    if (labels[at] === 0 && key && optional.includes(` ${key} `)) weights[at] = 0;
    if (size >= 4 && isIn > 0.25 && isIn < 0.75) weights[at] = (weights[at] as number) * 0.4;
  }
}

/** Distance to the nearest block that is surely the article's: of a text that stands twice the nearer one is meant. */
function awayFrom(anchors: readonly number[], at: number, middle: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (const anchor of anchors) if (anchor !== at) best = Math.min(best, Math.abs(anchor - at));
  return best === Number.POSITIVE_INFINITY ? Math.abs(at - middle) : best;
}

function matchOf(
  words: readonly string[],
  runs: ReadonlyMap<string, number>,
  flat: string,
  lines: ReadonlyMap<string, number>,
) {
  if (words.length === 0) return 0;
  const key = words.join(' ');
  if (words.length < 4) return lines.has(key) ? 1 : flat.includes(` ${key} `) && words.length === 3 ? 0.4 : 0;
  let found = 0;
  for (let at = 0; at + 4 <= words.length; at += 1) if (runs.has(words.slice(at, at + 4).join(' '))) found += 1;
  return found / (words.length - 3);
}

function takeRuns(words: readonly string[], left: Map<string, number>): number {
  const keys = Array.from({ length: words.length - 3 }, (_, at) => words.slice(at, at + 4).join(' '));
  const found = keys.filter((key) => (left.get(key) ?? 0) > 0);
  if (found.length / keys.length > 0.5) for (const key of found) left.set(key, (left.get(key) ?? 1) - 1);
  return found.length / keys.length;
}

function labelBySnippets(truth: Truth, sketch: Sketch, labels: Float64Array, weights: Float64Array): void {
  const flatten = (text: string) => text.replace(/\s+/g, ' ').trim();
  for (const [at, { block }] of sketch.pieces.entries()) {
    const text = flatten(block.text);
    const wanted = (truth.must ?? []).filter((snippet) => text.includes(flatten(snippet))).length;
    const unwanted = (truth.mustNot ?? []).filter((snippet) => text.includes(flatten(snippet))).length;
    if (wanted === unwanted) continue;
    labels[at] = wanted > unwanted ? 1 : 0;
    weights[at] = 1;
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}
