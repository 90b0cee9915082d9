import { bareText } from '../collapse-text.ts';
import { framesWithin } from './frames-within.ts';
import { proseOf } from './measure-frames.ts';
import type { Sketch } from './sketch-page.ts';

/** Shortest title to go by, without blanks and signs: a shorter one may be a section's name. */
const shortest = 8;

/**
 * The block that is the page's title, printed as a heading over the article; -1 where there is none. A heading that
 * stands below prose of the frame `half`, which holds half of the page's, heads something else.
 */
export function findHeadline({ frames, pieces }: Sketch, half: number, title: string): number {
  const bare = bareText(title);
  if (bare.length < shortest) return -1;
  const headline = pieces.findIndex(
    ({ block, frame }) => /^h[1-3]$/.test(frames[frame]?.tag ?? '') && bareText(block.text) === bare,
  );
  if (headline <= 0) return headline;
  const within = framesWithin(frames, half);
  for (let at = 0; at < headline; at += 1) {
    const piece = pieces[at];
    if (piece !== undefined && within[piece.frame] === 1 && proseOf(piece) > 0) return -1;
  }
  return headline;
}
