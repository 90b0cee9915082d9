import { mayBeList, type Teasers } from './count-teasers.ts';
import { isTeaserText } from './find-teaser-boxes.ts';
import { commonFrame } from './frames-above.ts';
import { framesWithin } from './frames-within.ts';
import type { Look } from './look-closely.ts';
import type { NamedSketch } from './prune-layout.ts';
import { tellTitle } from './tell-title.ts';

/** How many blocks below its title an article's text begins at most, and least blocks of it in one box with the title. */
const reach = 8;
const fewest = 2;

/** From which share of teasers in the text taken on they hide an article. */
const leastShare = 0.5;

/** Boxes that hold a title and what introduces it, and not yet the article. */
const heads = /(?:^|[\s_-])(?:head|header|hero|intro|banner|top)(?:$|[\s_-])/;

/** A day or a time, as it stands by an article's title, and the longest line it stands in, in characters. */
const dated = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b/;
const longestDate = 120;

/**
 * Of the blocks taken, those in the box of the page's title where most of the others are teasers: an article of two
 * sentences above twenty teasers is an article. The box is dated, or the page claims to be an article. `teasers` are those
 * among the blocks taken.
 */
export function keepHome(
  look: Pick<Look, 'seen' | 'sketch'>,
  taken: readonly boolean[],
  teasers: Teasers,
  title: string,
  claims: () => boolean,
): readonly boolean[] {
  if (!mayBeList(teasers) || teasers.share < leastShare) return taken;
  const { seen, sketch } = look;
  const home = findHome(sketch, taken, title);
  if (home <= 0 || !(isDated(seen, home) || claims())) return taken;
  const within = framesWithin(sketch.frames, home);
  return sketch.pieces.map(({ frame }, at) => taken[at] === true && within[frame] === 1);
}

/** The innermost frame around the page's title, printed as a heading, and the first text below it; -1 where that is no article's. */
function findHome({ frames, pieces, names }: NamedSketch, taken: readonly boolean[], title: string): number {
  const isTitle = tellTitle(title);
  const isHead = (tag = '') => /^h[1-3]$/.test(tag);
  const head = pieces.findIndex(({ block, frame }) => isHead(frames[frame]?.tag) && isTitle(block.text));
  const isText = (at: number) => taken[at] === true && isTeaserText(pieces[at] as NamedSketch['pieces'][number]);
  const first = head < 0 ? -1 : pieces.findIndex((_, at) => at > head && at < head + reach && isText(at));
  if (first < 0) return -1;
  const home = commonFrame(frames, pieces[head]?.frame ?? 0, pieces[first]?.frame ?? 0);
  if (frames[home]?.tag === 'header' || heads.test((names[home] ?? '').toLowerCase())) return -1;
  const own = pieces.filter(({ frame }, at) => isText(at) && commonFrame(frames, frame, home) === home);
  return own.length >= fewest ? home : -1;
}

function isDated({ frames, pieces }: NamedSketch, home: number): boolean {
  return pieces.some(
    ({ block: { text }, frame }) =>
      text.length <= longestDate && dated.test(text) && commonFrame(frames, frame, home) === home,
  );
}
