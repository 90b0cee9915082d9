import type { Layout, Piece } from './sketch-page.ts';

/** Shortest text that is prose, in characters, and from how many blocks on that are one link it was not closed. */
const shortestProse = 80;
const fewest = 3;

/**
 * A layout in which text is not linked that only is because a page forgot to close a link: the browser then opens it again
 * in every paragraph after it.
 */
export function mendOpenLinks(layout: Layout): Layout {
  const runs: number[][] = [];
  let href: string | null = null;
  for (let at = 0; at < layout.pieces.length; at += 1) {
    const piece = layout.pieces[at] as Piece;
    if (piece.linked < shortestProse) continue;
    const own = addressOf(piece);
    if (own !== null && own === href) runs[runs.length - 1]?.push(at);
    else runs.push([at]);
    href = own;
  }
  const open = new Set(runs.filter(({ length }) => length >= fewest).flat());
  if (open.size === 0) return layout;
  const mended = layout.pieces.map((piece, at) => (open.has(at) ? { ...piece, linked: 0, lines: undefined } : piece));
  return { ...layout, pieces: mended };
}

/** Where the last link of a block leads; null where that is nowhere. */
function addressOf({ lines = [] }: Piece): string | null {
  const anchors = lines[lines.length - 1]?.anchors ?? [];
  return anchors[anchors.length - 1]?.link.getAttribute('href') ?? null;
}
