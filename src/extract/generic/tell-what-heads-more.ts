import { isHeading } from './is-heading.ts';
import type { NamedSketch } from './prune-layout.ts';
import type { Piece } from './sketch-page.ts';

/** From how often on the same short link ("Read more") leads on to what headings above it head, and its greatest length. */
const oftenEnough = 4;
const longestMore = 40;

/** How many blocks below a heading such a link stands at most. */
const reach = 8;

/** Tells which headings have below them what leads on from every one of them alike: "Read more". */
export function tellWhatHeadsMore(
  { frames, pieces }: NamedSketch,
  leadsAway: (piece: Piece) => boolean,
): (at: number) => boolean {
  const often = new Map<string, number>();
  const more = pieces.map((piece) => {
    const text = endingLink(piece);
    return text !== undefined && leadsAway(piece) ? text : undefined;
  });
  for (const text of more) if (text !== undefined) often.set(text, (often.get(text) ?? 0) + 1);
  const isHead = (at: number) => isHeading(frames[pieces[at]?.frame ?? -1]?.tag);
  return (at) => {
    if (!isHead(at) || pieces[at]?.linked !== 0) return false;
    for (let next = at + 1; next <= at + reach && !isHead(next); next += 1)
      if ((often.get(more[next] ?? '') ?? 0) >= oftenEnough) return true;
    return false;
  };
}

/** The short link that ends a block; undefined where none does. */
export function endingLink({ linked, lines = [] }: Piece): string | undefined {
  const last = linked === 0 ? undefined : lines[lines.length - 1];
  const anchor = last?.anchors?.[last.anchors.length - 1];
  if (last === undefined || anchor === undefined || last.raw.slice(anchor.end).trim() !== '') return undefined;
  const text = last.raw.slice(anchor.start, anchor.end).trim();
  return text.length <= longestMore ? text : undefined;
}
