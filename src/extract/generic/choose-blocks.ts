import type { Block, Exclusion } from '../../article.ts';
import type { Body } from '../read-blocks.ts';
import { withLinks } from '../read-links.ts';
import { findThreshold } from './find-threshold.ts';
import { isPageLine } from './is-page-line.ts';
import type { Look } from './look-closely.ts';
import { nameReason } from './name-reason.ts';
import type { NamedLayout, NamedSketch } from './prune-layout.ts';
import type { Piece } from './sketch-page.ts';

type Boxes = Look['boxes'];

/** From which probability on a block is taken, whatever stands around it. */
const likely = 0.5;

/** Longest caption, in characters. */
const longestCaption = 400;

/**
 * Which blocks are taken: those that are probably the article's, but for captions and what a box or its own words label as
 * something else. Up to the last of them, on a page of doubts, less will do: what follows there is teasers and comments.
 */
export function takeBlocks(sketch: NamedLayout, chances: readonly number[], boxes: Boxes): boolean[] {
  const labelled = reasonsByFrame(sketch, boxes);
  const { pieces } = sketch;
  const possible = pieces.map(({ block, frame }, at) =>
    block.kind === 'figure' || labelled[frame] !== undefined ? 0 : (chances[at] ?? 0),
  );
  const threshold = findThreshold(
    possible,
    pieces.map(({ block }) => block.text.length),
  );
  const last = possible.findLastIndex((chance) => chance > likely);
  return pieces.map(({ block }, at) => (possible[at] ?? 0) > (at > last ? likely : threshold) && !isPageLine(block));
}

/**
 * The body made of the blocks taken. Captions between them stay, as figures; what else
 * stands between them is excluded, with the reason. What stands before and after is the page's, not the article's.
 * `base` resolves links.
 */
export function chooseBlocks(sketch: NamedLayout, taken: readonly boolean[], boxes: Boxes, base: string): Body {
  const labelled = reasonsByFrame(sketch, boxes);
  const [first, last] = rangeOf(taken, sketch);
  const blocks: Block[] = [];
  const excluded: Exclusion[] = [];
  for (const [at, piece] of sketch.pieces.entries()) {
    const reason = labelled[piece.frame];
    const { text } = piece.block;
    if (taken[at]) blocks.push(withLinks(piece.block, piece.lines, base));
    else if (reason !== undefined) excluded.push({ reason, text });
    else if (at < first || at > last) continue;
    else if (isCaption(sketch, piece)) blocks.push({ ...withLinks(piece.block, piece.lines, base), kind: 'figure' });
    else excluded.push({ reason: reasonFor(sketch, piece), text });
  }
  return { blocks, excluded };
}

/** For each frame in a labelled box, that box's reason. */
function reasonsByFrame({ frames, elements }: NamedLayout, boxes: Boxes): readonly (Exclusion['reason'] | undefined)[] {
  const reasons: (Exclusion['reason'] | undefined)[] = [];
  if (boxes.size === 0) return reasons;
  for (const [at, { parent }] of frames.entries()) reasons[at] = boxes.get(elements[at] as Element) ?? reasons[parent];
  return reasons;
}

/** From a little before the first block taken, where the lead picture stands, to the last. */
function rangeOf(taken: readonly boolean[], sketch: NamedSketch): [number, number] {
  const first = taken.indexOf(true);
  const last = taken.lastIndexOf(true);
  const reach = Math.max(0, first - 12);
  const lead = sketch.pieces.findIndex((piece, at) => at >= reach && at < first && piece.block.kind === 'figure');
  return [lead < 0 ? first : lead, last];
}

function isCaption(sketch: NamedSketch, { block, frame }: Piece): boolean {
  if (block.kind === 'figure') return true;
  if (block.kind !== 'paragraph' || block.text.length > longestCaption) return false;
  return /caption|cutline|legend/i.test(namesOf(sketch, frame, 2));
}

function reasonFor(sketch: NamedSketch, { block, frame, linked }: Piece): Exclusion['reason'] {
  return nameReason(namesOf(sketch, frame, 3), block.text, linked / block.text.length);
}

/** The names of a frame and of those around it. */
function namesOf({ frames, names }: NamedSketch, from: number, levels: number): string {
  let all = '';
  for (let at = from, level = 0; level < levels && at >= 0; level += 1, at = frames[at]?.parent ?? -1)
    all += `${names[at] ?? ''} `;
  return all;
}
