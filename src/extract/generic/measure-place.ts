import type { Measures } from './open-measures.ts';
import type { Piece } from './sketch-page.ts';

/** Where a block stands on the page, and what stands beside it. */
export const placeMeasures: readonly string[] =
  'place before fromTitle pieces prose proseShare size-1 links-1 same-1 size+1 links+1 same+1 size-2 size+2 prose-4 prose+4 links±3 headAway'.split(
    ' ',
  );

/** Finds the heading that is the title, or else the first h1; -1 where there is none. */
export function findTitle({ sketch: { pieces, frames }, hints }: Measures): number {
  const isTitle = ({ block }: Piece) => block.text.length < 300 && block.text.toLowerCase() === hints.title;
  const title = pieces.findIndex(isTitle);
  return title < 0 ? pieces.findIndex(({ frame }) => frames[frame]?.tag === 'h1') : title;
}

/** Adds the measures of a block's place to a row. */
export function measurePlace(page: Measures, title: number, piece: Piece, at: number, row: number[]): void {
  const { sums, sketch, before } = page;
  const prose = Math.max(1, sums.prose[0] ?? 0);
  const total = Math.max(1, sums.size[0] ?? 0);
  row.push(
    at / sketch.pieces.length,
    (before[at] ?? 0) / prose,
    distance(title, at),
    Math.log1p(sums.count[0] ?? 0),
    Math.log1p(prose),
    prose / total,
  );
  measureNeighbours(page, piece, at, row);
}

function measureNeighbours(page: Measures, piece: Piece, at: number, row: number[]): void {
  const { pieces, frames } = page.sketch;
  const parent = frames[piece.frame]?.parent ?? -1;
  for (const other of [at - 1, at + 1]) {
    const neighbour = pieces[other];
    if (neighbour === undefined) row.push(0, 0, 0);
    else {
      const same = neighbour.frame === piece.frame || frames[neighbour.frame]?.parent === parent;
      row.push(Math.log1p(page.sizes[other] ?? 0), linksOf(neighbour), Number(same));
    }
  }
  const last = pieces.length - 1;
  const proseUpTo = (to: number) =>
    to > last ? (page.before[last] ?? 0) + (page.proses[last] ?? 0) : (page.before[Math.max(0, to)] ?? 0);
  let links = 0;
  for (let other = at - 3; other <= at + 3; other += 1) links += linksOf(pieces[other]);
  const head = page.heading[at] ?? -1;
  row.push(
    Math.log1p(page.sizes[at - 2] ?? 0),
    Math.log1p(page.sizes[at + 2] ?? 0),
    Math.log1p(proseUpTo(at) - proseUpTo(at - 4)),
    Math.log1p(proseUpTo(at + 5) - proseUpTo(at + 1)),
    links / 7,
    head < 0 ? 99 : at - head,
  );
}

function linksOf(piece: Piece | undefined): number {
  return piece === undefined ? 0 : Math.min(1, piece.linked / Math.max(1, piece.block.text.length));
}

/** How many blocks from a landmark, as a signed logarithm; 0 where there is none. */
function distance(from: number, to: number): number {
  return from < 0 ? 0 : Math.sign(to - from) * Math.log1p(Math.abs(to - from));
}
