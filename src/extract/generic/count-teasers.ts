import { findTeaserBoxes, isLinkedTitle, isTeaserText } from './find-teaser-boxes.ts';
import { framesWithin } from './frames-within.ts';
import { lettersIn } from './letters-in.ts';
import type { Look } from './look-closely.ts';
import { sizeOf } from './measure-frames.ts';
import type { NamedSketch } from './prune-layout.ts';
import type { Piece } from './sketch-page.ts';
import { endingLink, tellWhatHeadsMore } from './tell-what-heads-more.ts';
import { tellWhatLeadsAway } from './tell-what-leads-away.ts';

/** From how often on links that say the same are no titles. */
const oftenEnough = 4;

/** From how many teasers on a page may be a list, and from which size of text beside them on it is an article all the same. */
const leastTeasers = 4;
const leastBeside = 1500;

/** What of the text taken is teasers. */
export interface Teasers {
  readonly count: number;
  /** Of all blocks of text taken. */
  readonly share: number;
  /** Size of the text taken that is none. */
  readonly beside: number;
}

/** Whether there are teasers enough, and little enough besides, for a list; the share of them is another matter. */
export function mayBeList({ count, beside }: Teasers): boolean {
  return count >= leastTeasers && beside < leastBeside;
}

/** A page as it was seen, and what was left of that to choose from. */
type Pages = Pick<Look, 'seen' | 'sketch'>;

/** True where links part the texts taken as often as a list has teasers: in most articles they do not, and asking costs little. */
export function mayHoldTeasers({ seen, sketch }: Pages, taken: readonly boolean[]): boolean {
  const texts = new Set(sketch.pieces.filter((piece, at) => taken[at] === true && isTeaserText(piece)));
  let parted = 0;
  let isParted = false;
  for (const piece of seen.pieces) {
    if (!texts.has(piece)) isParted ||= piece.linked > 1;
    else {
      if (isParted || opensWithLink(piece) || endingLink(piece) !== undefined) parted += 1;
      isParted = false;
    }
  }
  return parted >= leastTeasers;
}

/** Counts what stands in a box with a title that leads to another page, or right below one. */
export function countTeasers({ seen, sketch }: Pages, taken: readonly boolean[], url: string, title: string): Teasers {
  const leadsAway = tellWhatLeadsAway(seen, url, title);
  const boxes = findTeaserBoxes(seen, findTitles(seen, leadsAway));
  const texts = sketch.pieces.map((piece, at) => taken[at] === true && isTeaserText(piece));
  const within = framesWithin(sketch.frames, ...withoutLargest(sketch, boxes, texts));
  let [count, all, beside] = [0, 0, 0];
  for (const [at, piece] of sketch.pieces.entries()) {
    if (!texts[at]) continue;
    all += 1;
    const isBelow = () => [at - 1, at - 2].some((before) => isTitleOf(sketch, before, piece, leadsAway));
    if (within[piece.frame] === 1 || (opensWithLink(piece) && leadsAway(piece)) || isBelow()) count += 1;
    else beside += sizeOf(piece.block.text);
  }
  return { count, share: count / Math.max(1, all), beside };
}

/** For each block, whether it is the title of what stands elsewhere. */
function findTitles(seen: NamedSketch, leadsAway: (piece: Piece) => boolean): boolean[] {
  const headsMore = tellWhatHeadsMore(seen, leadsAway);
  const isSaidOften = tellWhatIsSaidOften(seen);
  return seen.pieces.map(
    (piece, at) => (isLinkedTitle(piece) && !isSaidOften(piece) && leadsAway(piece)) || headsMore(at),
  );
}

/** Tells which links say the same as others, but for a number before it ("3 comments"): no title does. */
function tellWhatIsSaidOften({ pieces }: NamedSketch): (piece: Piece) => boolean {
  const wordsOf = ({ block }: Piece) => block.text.replace(/^\d+\s*/, '');
  const often = new Map<string, number>();
  for (const piece of pieces) if (piece.linked > 0) often.set(wordsOf(piece), (often.get(wordsOf(piece)) ?? 0) + 1);
  return (piece) => (often.get(wordsOf(piece)) ?? 0) >= oftenEnough;
}

/** The boxes without one that holds half of the text or more: that is the article. */
function withoutLargest(
  { frames, pieces }: NamedSketch,
  boxes: ReadonlySet<number>,
  texts: readonly boolean[],
): number[] {
  const sizes = new Map<number, number>();
  let all = 0;
  for (const [at, { block, frame }] of pieces.entries()) {
    if (!texts[at]) continue;
    all += block.text.length;
    for (let above = frame; above > 0; above = frames[above]?.parent ?? 0)
      if (boxes.has(above)) sizes.set(above, (sizes.get(above) ?? 0) + block.text.length);
  }
  return [...boxes].filter((box) => (sizes.get(box) ?? 0) < all / 2);
}

/** True where the first line of several is a link, and the rest is not: a title and its teaser in one box. */
function opensWithLink({ block, linked }: Piece): boolean {
  const line = block.text.indexOf('\n');
  return line >= 8 && Math.abs(linked - line) < 4;
}

/** True where a block is one link of some length, in the same box as the other or in a box beside it. */
function isTitleOf(
  { pieces, frames }: NamedSketch,
  at: number,
  { frame }: Piece,
  leadsAway: (piece: Piece) => boolean,
): boolean {
  const title = pieces[at];
  if (title === undefined || title.block.text.length < 8) return false;
  if (title.linked < 0.7 * lettersIn(title.block.text) || !leadsAway(title)) return false;
  const parentOf = (of: number) => frames[of]?.parent ?? -1;
  const box = parentOf(frame);
  return parentOf(title.frame) === box || title.frame === box || parentOf(parentOf(title.frame)) === box;
}
