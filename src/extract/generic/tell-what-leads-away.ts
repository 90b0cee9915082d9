import { isHeading } from './is-heading.ts';
import type { NamedSketch } from './prune-layout.ts';
import type { Piece } from './sketch-page.ts';
import { tellTitle } from './tell-title.ts';

/**
 * Tells whether a block's first link leads to more than a place on the page itself; of a page whose title is printed, to one of its own site: what
 * links to others under each of its headings is an article about them, unless it is a front page.
 */
export function tellWhatLeadsAway(
  { frames, pieces }: NamedSketch,
  url: string,
  title: string,
): (piece: Piece) => boolean {
  const here = URL.canParse(url) ? new URL(url) : undefined;
  const says = tellTitle(title);
  const isFront = here?.pathname === '/';
  const isTitled = !isFront && pieces.some(({ block, frame }) => isHeading(frames[frame]?.tag) && says(block.text));
  return ({ lines = [] }) => {
    const href = lines.find(({ anchors }) => anchors !== undefined)?.anchors?.[0]?.link.getAttribute('href') ?? '';
    if (!href.includes('#') && (/^\/(?!\/)/.test(href) || (here && href.startsWith(`${here.origin}/`)))) return true;
    if (here === undefined || !URL.canParse(href, url)) return !href.startsWith('#');
    const there = new URL(href, url);
    if (there.host !== here.host) return !isTitled || siteOf(there) === siteOf(here);
    return there.hash === '' || there.pathname !== here.pathname;
  };
}

/** The last two labels of a host: of one site, near enough. */
function siteOf({ hostname }: URL): string {
  return hostname.split('.').slice(-2).join('.');
}
