import { findHeadline } from './find-headline.ts';
import { framesAbove } from './frames-above.ts';
import { framesWithin } from './frames-within.ts';
import { lettersIn } from './letters-in.ts';
import type { FrameSums } from './measure-frames.ts';
import type { Frame, Layout, Piece, Sketch } from './sketch-page.ts';

/** A sketch of the part of a page that can hold an article. */
export interface NamedSketch extends Sketch {
  /** For each frame: its class, id, item property and role, as written. */
  readonly names: readonly string[];
}

/** A layout with the names of its frames. */
export interface NamedLayout extends NamedSketch {
  readonly elements: readonly Element[];
}

/** Reads the names of a layout's frames, of which the first is around all others. */
export function nameFrames(layout: Layout): NamedLayout {
  const special = new Set(layout.elements[0]?.querySelectorAll('[itemprop],[role]'));
  const names = layout.elements.map((element, at) => namesOf(element, at === 0 || special.has(element)));
  return { ...layout, names };
}

/** A branch without prose is cut if more of it than this share is links, or less than this many characters are not. */
const mostLinks = 0.4;
const leastText = 80;

/**
 * Cuts off what stands beside the way down to the frame with half of the page's prose and has none itself: menus, lists
 * of links, boxes. What follows then looks at half as many blocks. The branch of the page's heading stays. What stands
 * before the page's title, where that is printed over the article, goes too: no article was seen to begin above it.
 */
export function pruneLayout(layout: NamedLayout, sums: FrameSums, title: string): NamedLayout {
  const { frames } = layout;
  const headline = findHeadline(layout, sums.half, title);
  const pieces = layout.pieces.slice(Math.max(0, headline));
  const head = headline < 0 ? -1 : (pieces[0]?.frame ?? -1);
  const trunk = framesAbove(layout, sums.half);
  const headed = new Set<number>();
  for (const { frame } of pieces)
    if (frames[frame]?.tag === 'h1' || frame === head)
      for (const above of framesAbove(layout, frame)) headed.add(above);
  const isCut = new Uint8Array(frames.length);
  for (let at = 1; at < frames.length; at += 1) {
    const parent = frames[at]?.parent ?? 0;
    if (isCut[parent] === 1) isCut[at] = 1;
    else if (trunk.has(parent) && parent !== sums.half && !trunk.has(at) && !headed.has(at) && isBare(sums, at))
      isCut[at] = 1;
  }
  const left = dropLinks(pieces, frames, sums.half).filter(({ frame }) => isCut[frame] === 0);
  return { ...layout, pieces: left };
}

/** The blocks without those outside the frame `half` that are links from end to end: no article was seen to hold one. */
function dropLinks(pieces: readonly Piece[], frames: readonly Frame[], half: number): Piece[] {
  const within = framesWithin(frames, half);
  return pieces.filter(({ block, linked, frame }) => {
    if (linked === 0 || within[frame] === 1 || frames[frame]?.tag === 'h1') return true;
    return linked <= 0.9 * lettersIn(block.text);
  });
}

function isBare({ prose, size, linked }: FrameSums, at: number): boolean {
  const [all, links] = [size[at] ?? 0, linked[at] ?? 0];
  return (prose[at] ?? 0) === 0 && (links > mostLinks * all || all - links < leastText);
}

const plainAttributes = ['class', 'id'];
const attributes = [...plainAttributes, 'itemprop', 'role'];

/** Asked of the browser itself: a live form answers with its control of that name. Few elements have more than the plain ones. */
function namesOf(element: Element, isSpecial: boolean): string {
  let names = '';
  const { hasAttributes, getAttribute } = Element.prototype;
  if (!hasAttributes.call(element)) return names;
  for (const attribute of isSpecial ? attributes : plainAttributes) {
    const value = getAttribute.call(element, attribute);
    if (value) names += `${attribute === 'role' ? 'role' : ''}${value} `;
  }
  return names;
}
