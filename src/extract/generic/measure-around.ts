import type { Measures } from './open-measures.ts';
import type { Piece } from './sketch-page.ts';

const tags = [
  'p',
  'div',
  'li',
  'td',
  'section',
  'article',
  'blockquote',
  'body',
  'figcaption',
  'pre',
  'dd',
  'h2',
  'h3',
];
const wraps = 'article main aside header footer ul table blockquote figure section'.split(' ');

/** What the elements around a block are like. */
export const aroundMeasures: readonly string[] = [
  ...wraps,
  ...'tag size1 links1 prose1 count1 size2 links2 prose2 prose3 links3 up down inHalf inMost top depth'.split(' '),
];

/** Adds the measures of the frames around a block to a row. */
export function measureAround(page: Measures, { frame }: Piece, row: number[]): void {
  const { sums } = page;
  const { frames } = page.sketch;
  const parentOf = (at: number) => Math.max(0, frames[at]?.parent ?? 0);
  const one = parentOf(frame);
  const two = parentOf(one);
  const three = parentOf(two);
  const total = Math.max(1, sums.size[0] ?? 0);
  const prose = Math.max(1, sums.prose[0] ?? 0);
  const share = (values: Float64Array, at: number) => (values[at] ?? 0) / Math.max(1, sums.size[at] ?? 0);
  const way = climb(page, frame);
  for (let at = 0; at < wraps.length; at += 1) row.push((way.wraps >> at) & 1);
  row.push(tags.indexOf(frames[frame]?.tag ?? ''));
  row.push((sums.size[one] ?? 0) / total, share(sums.linked, one), (sums.prose[one] ?? 0) / prose);
  row.push(Math.log1p(sums.count[one] ?? 0));
  row.push((sums.size[two] ?? 0) / total, share(sums.linked, two), (sums.prose[two] ?? 0) / prose);
  row.push((sums.prose[three] ?? 0) / prose, share(sums.linked, three));
  row.push(...way.meeting, way.inHalf, way.inMost, (sums.prose[way.top] ?? 0) / prose, sums.depth[frame] ?? 0);
}

interface Way {
  readonly wraps: number;
  readonly inHalf: number;
  readonly inMost: number;
  /** The outermost frame around the block that is not around the main frame too. */
  readonly top: number;
  /** How far up from the main frame, and then down, the block stands. */
  readonly meeting: readonly [number, number];
}

/** Climbs from a frame to the root. */
function climb({ sketch: { frames }, sums }: Measures, from: number): Way {
  const path = new Set<number>();
  let bits = 0;
  for (let at = from; at >= 0; at = frames[at]?.parent ?? -1) {
    path.add(at);
    const tag = frames[at]?.tag ?? '';
    const wrap = wraps.indexOf(tag === 'ol' ? 'ul' : tag);
    if (wrap >= 0) bits |= 1 << wrap;
  }
  let meet = sums.main;
  while (!path.has(meet)) meet = frames[meet]?.parent ?? 0;
  let top = from;
  while (top !== meet && frames[top]?.parent !== meet) top = frames[top]?.parent ?? meet;
  const deep = sums.depth[meet] ?? 0;
  const meeting = [(sums.depth[sums.main] ?? 0) - deep, (sums.depth[from] ?? 0) - deep] as const;
  const [inHalf, inMost] = [Number(path.has(sums.half)), Number(path.has(sums.most))];
  return { wraps: bits, inHalf, inMost, top, meeting };
}
