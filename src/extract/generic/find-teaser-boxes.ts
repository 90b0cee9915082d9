import { commonFrame, pathOf } from './frames-above.ts';
import { isLink } from './is-link.ts';
import { makingOf } from './making-of.ts';
import { sizeOf } from './measure-frames.ts';
import type { NamedSketch } from './prune-layout.ts';
import type { Piece } from './sketch-page.ts';

/** Shortest title, in characters. */
const shortestTitle = 8;

/** Smallest size of a teaser's text, in characters, and the share of links it may have. */
const textSize = 40;
const textLinks = 0.35;

/** How many blocks from its title a teaser's text begins at most; least boxes of a row. */
const reach = 6;
const fewest = 3;

/** True for a block of text, such as teasers have. */
export function isTeaserText({ block, linked }: Piece): boolean {
  if (block.kind === 'figure' || block.kind === 'table') return false;
  const { length } = block.text;
  return linked <= textLinks * length && (length >= textSize || sizeOf(block.text) >= textSize);
}

/** True for a block that is a link from end to end. */
export function isLinkedTitle({ block, linked }: Piece): boolean {
  if (linked < shortestTitle || block.text.length < shortestTitle) return false;
  return isLink({ block, linked });
}

/**
 * The boxes of a page's teasers: those around a title and the text before or after it, where at least three are made
 * alike. `titles` tells for each block whether it is the title of something that stands elsewhere.
 */
export function findTeaserBoxes(sketch: NamedSketch, titles: readonly boolean[]): Set<number> {
  const { frames, pieces } = sketch;
  const rows = new Map<string, Set<number>>();
  for (const at of pieces.keys()) {
    if (!titles[at]) continue;
    const box = boxAround(sketch, at, titles);
    if (box <= 0) continue;
    const row = `${pathOf({ frames }, box).length} ${makingOf(sketch, frames[box]?.parent ?? 0)} ${makingOf(sketch, box)}`;
    const boxes = rows.get(row);
    if (boxes === undefined) rows.set(row, new Set([box]));
    else boxes.add(box);
  }
  return new Set([...rows.values()].filter((row) => row.size >= fewest).flatMap((row) => [...row]));
}

/** The innermost frame around a title and the nearest text below or above it, whichever is the smaller; -1 where there is none. */
function boxAround({ frames, pieces }: NamedSketch, title: number, titles: readonly boolean[]): number {
  let [best, deepest] = [-1, 0];
  for (const step of [1, -1])
    for (let at = title + step; Math.abs(at - title) <= reach; at += step) {
      const piece = pieces[at];
      if (piece === undefined || titles[at]) break;
      if (!isTeaserText(piece)) continue;
      const box = commonFrame(frames, pieces[title]?.frame ?? 0, piece.frame);
      const depth = pathOf({ frames }, box).length;
      if (depth > deepest) [best, deepest] = [box, depth];
      break;
    }
  return best;
}
