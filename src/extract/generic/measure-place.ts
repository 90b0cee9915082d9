import type { Measures } from './open-measures.ts';
import type { Piece } from './sketch-page.ts';

/** Where a block stands on the page, and what stands beside it. */
export const placeMeasures: readonly string[] =
  'place before kept fromFirst fromLast fromTitle pieces prose keptShare proseShare size-1 links-1 kept-1 line-1 same-1 size+1 links+1 kept+1 line+1 same+1 size-2 size+2 prose-4 prose+4 links±3 headLine headAway headKept headSame'.split(
    ' ',
  );

/** The blocks that distances are measured from; -1 where there is none. */
export interface Landmarks {
  readonly firstKept: number;
  readonly lastKept: number;
  readonly title: number;
}

/** Finds the first and last prose Readability would keep, and the heading that is the title, or else the first h1. */
export function findLandmarks({ sketch, hints, kept, proses }: Measures): Landmarks {
  const { pieces, frames } = sketch;
  const isKept = (piece: Piece, at: number) => kept.has(piece.frame) && (proses[at] ?? 0) > 0;
  const isTitle = ({ block }: Piece) => block.text.length < 300 && block.text.toLowerCase() === hints.title;
  const title = pieces.findIndex(isTitle);
  const h1 = pieces.findIndex(({ frame }) => frames[frame]?.tag === 'h1');
  let lastKept = pieces.length - 1;
  while (lastKept >= 0 && !isKept(pieces[lastKept] as Piece, lastKept)) lastKept -= 1;
  return { firstKept: pieces.findIndex(isKept), lastKept, title: title < 0 ? h1 : title };
}

/** Adds the measures of a block's place to a row. */
export function measurePlace(page: Measures, marks: Landmarks, piece: Piece, at: number, row: number[]): void {
  const { sums, sketch, before } = page;
  const prose = Math.max(1, sums.prose[0] ?? 0);
  const total = Math.max(1, sums.size[0] ?? 0);
  row.push(
    at / sketch.pieces.length,
    (before[at] ?? 0) / prose,
    page.kept.size === 0 ? -1 : Number(page.kept.has(piece.frame)),
    distance(marks.firstKept, at),
    distance(marks.lastKept, at),
    distance(marks.title, at),
    Math.log1p(sums.count[0] ?? 0),
    Math.log1p(prose),
    (page.keptSize[0] ?? 0) / total,
    prose / total,
  );
  measureNeighbours(page, piece, at, row);
}

function measureNeighbours(page: Measures, piece: Piece, at: number, row: number[]): void {
  const { pieces, frames } = page.sketch;
  const parent = frames[piece.frame]?.parent ?? -1;
  for (const other of [at - 1, at + 1]) {
    const neighbour = pieces[other];
    if (neighbour === undefined) row.push(0, 0, 0, 0, 0);
    else {
      const same = neighbour.frame === piece.frame || frames[neighbour.frame]?.parent === parent;
      row.push(Math.log1p(page.sizes[other] ?? 0), linksOf(neighbour), Number(page.kept.has(neighbour.frame)));
      row.push(page.lines[other]?.sum ?? 0, Number(same));
    }
  }
  const last = pieces.length - 1;
  const proseUpTo = (to: number) =>
    to > last ? (page.before[last] ?? 0) + (page.proses[last] ?? 0) : (page.before[Math.max(0, to)] ?? 0);
  let links = 0;
  for (let other = at - 3; other <= at + 3; other += 1) links += linksOf(pieces[other]);
  const head = page.heading[at] ?? -1;
  const heading = pieces[head];
  row.push(
    Math.log1p(page.sizes[at - 2] ?? 0),
    Math.log1p(page.sizes[at + 2] ?? 0),
    Math.log1p(proseUpTo(at) - proseUpTo(at - 4)),
    Math.log1p(proseUpTo(at + 5) - proseUpTo(at + 1)),
    links / 7,
    page.lines[head]?.sum ?? 0,
    head < 0 ? 99 : at - head,
    heading !== undefined && page.kept.has(heading.frame) ? 1 : 0,
    heading !== undefined && frames[heading.frame]?.parent === parent ? 1 : 0,
  );
}

function linksOf(piece: Piece | undefined): number {
  return piece === undefined ? 0 : Math.min(1, piece.linked / Math.max(1, piece.block.text.length));
}

/** How many blocks from a landmark, as a signed logarithm; 0 where there is none. */
function distance(from: number, to: number): number {
  return from < 0 ? 0 : Math.sign(to - from) * Math.log1p(Math.abs(to - from));
}
