import type { FrameSums } from './measure-frames.ts';
import type { Frame, Layout, Piece, Sketch } from './sketch-page.ts';

/** A sketch of the part of a page that can hold an article. */
export interface NamedSketch extends Sketch {
  /** For each frame: its class, id, item property and role, as written; empty where the frame was cut. */
  readonly names: readonly string[];
}

/** What is left of a layout, and the elements that were cut. */
export interface Pruned extends NamedSketch {
  readonly elements: readonly Element[];
  readonly cut: readonly Element[];
}

/** A branch without prose is cut if more of it than this share is links, or less than this many characters are not. */
const mostLinks = 0.4;
const leastText = 80;

/**
 * Cuts off what stands beside the way down to the frame with half of the page's prose and has none itself: menus, lists
 * of links, boxes. What follows then looks at half as many blocks. The branch of the page's heading stays.
 */
export function pruneLayout(layout: Layout, sums: FrameSums): Pruned {
  const { frames, pieces, elements } = layout;
  const trunk = framesAbove(layout, sums.half);
  const headed = new Set<number>();
  for (const { frame } of pieces)
    if (frames[frame]?.tag === 'h1') for (const above of framesAbove(layout, frame)) headed.add(above);
  const isCut = new Uint8Array(frames.length);
  const cut: Element[] = [];
  for (const [at, { parent }] of frames.entries()) {
    if (parent < 0) continue;
    const beside = trunk.has(parent) && parent !== sums.half && !trunk.has(at) && !headed.has(at);
    const starts = isCut[parent] === 0 && beside && isBare(sums, at);
    isCut[at] = starts || isCut[parent] === 1 ? 1 : 0;
    const element = elements[at];
    if (starts && element !== undefined) cut.push(element);
  }
  const left = dropLinks(pieces, frames, sums.half).filter(({ frame }) => isCut[frame] === 0);
  const names = elements.map((element, at) => (isCut[at] === 1 ? '' : namesOf(element)));
  return { frames, pieces: left, elements, names, cut };
}

/** The blocks without those outside the frame `half` that are links from end to end: no article was seen to hold one. */
export function dropLinks(pieces: readonly Piece[], frames: readonly Frame[], half: number): Piece[] {
  const within = new Uint8Array(frames.length);
  for (const [at, { parent }] of frames.entries()) within[at] = at === half || within[parent] === 1 ? 1 : 0;
  return pieces.filter(({ block, linked, frame }) => {
    if (linked === 0 || within[frame] === 1 || frames[frame]?.tag === 'h1') return true;
    return linked <= 0.9 * block.text.replace(/\s/g, '').length;
  });
}

/** A frame and all frames around it. */
function framesAbove({ frames }: Sketch, from: number): Set<number> {
  const found = new Set<number>();
  for (let at = from; at >= 0; at = frames[at]?.parent ?? -1) found.add(at);
  return found;
}

function isBare({ prose, size, linked }: FrameSums, at: number): boolean {
  const [all, links] = [size[at] ?? 0, linked[at] ?? 0];
  return (prose[at] ?? 0) === 0 && (links > mostLinks * all || all - links < leastText);
}

function namesOf(element: Element): string {
  let names = '';
  for (const attribute of ['class', 'id', 'itemprop', 'role']) {
    const value = element.getAttribute(attribute);
    if (value) names += `${attribute === 'role' ? 'role' : ''}${value} `;
  }
  return names;
}
