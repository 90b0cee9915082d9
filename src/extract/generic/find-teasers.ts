import { framesAbove } from './frames-above.ts';
import { framesWithin } from './frames-within.ts';
import { isHeading } from './is-heading.ts';
import { isLink } from './is-link.ts';
import { proseOf } from './measure-frames.ts';
import type { NamedSketch } from './prune-layout.ts';
import { tellTitle } from './tell-title.ts';

/** Least prose outside all teasers, in characters, by which they are beside an article. */
const leastProse = 400;

/**
 * The `<article>`s of a page that are teasers beside its article: their first headings are links, to where what they head
 * stands, and most of the page's prose is in none of them. What has the page's title in it is none.
 */
export function findTeasers(sketch: NamedSketch, title: string): number[] {
  const linked = findLinked(sketch);
  if (linked.length < 2) return [];
  const isTitle = tellTitle(title);
  const { frames, pieces } = sketch;
  const own = new Set<number>();
  for (const { block, frame } of pieces)
    if (isHeading(frames[frame]?.tag) && isTitle(block.text)) for (const at of framesAbove(sketch, frame)) own.add(at);
  const teasers = linked.filter((at) => !own.has(at));
  return teasers.length > 1 && areBesideProse(sketch, teasers) ? teasers : [];
}

/** The `<article>`s whose first heading is a link from end to end. */
function findLinked({ frames, pieces }: NamedSketch): number[] {
  const headed = new Set<number>();
  const found: number[] = [];
  for (const { block, frame, linked } of pieces) {
    if (!isHeading(frames[frame]?.tag)) continue;
    const leadsOn = isLink({ block, linked });
    for (let at = frame; at > 0; at = frames[at]?.parent ?? 0) {
      if (frames[at]?.tag !== 'article' || headed.has(at)) continue;
      headed.add(at);
      if (leadsOn) found.push(at);
    }
  }
  return found;
}

function areBesideProse({ frames, pieces }: NamedSketch, teasers: readonly number[]): boolean {
  const within = framesWithin(frames, ...teasers);
  let [inside, outside] = [0, 0];
  for (const piece of pieces) {
    if (within[piece.frame] === 1) inside += proseOf(piece);
    else outside += proseOf(piece);
  }
  return outside >= Math.max(leastProse, inside);
}
