import type { NoArticleReason } from '../../article.ts';
import { claimsArticle } from '../claims-article.ts';
import { lettersIn } from './letters-in.ts';
import { sizeOf } from './measure-frames.ts';
import type { NamedLayout, NamedSketch } from './prune-layout.ts';
import type { Piece } from './sketch-page.ts';

/** Least text of an article outside links, in characters; and how much a page needs that asks for a password and does not claim to be one. */
const leastText = 70;
const leastBehindLogin = 300;

/** From how many teasers on, and from which share of them on, a page is a list; a search's and a front page's share is lower. */
const leastTeasers = 4;
const shareOfList = 0.7;
const shareOfSearch = 0.3;

/** Smallest size of a teaser, in characters, and the share of links it may have. */
const teaserSize = 40;
const teaserLinks = 0.35;

/** The foot of a page. */
const foot = 'body > footer, #footer, [role="contentinfo"]';

/** Why a page of which these blocks were taken is no article; undefined where it is one. */
export function tellNoArticle(
  page: Document,
  url: string,
  sketch: NamedLayout,
  taken: readonly boolean[],
): NoArticleReason | undefined {
  const text = textOf(sketch, taken);
  if (text < leastBehindLogin && asksForPassword(page) && !(text >= leastText && claimsArticle(page))) return 'login';
  if (text < leastText) return sketch.pieces.length < 5 ? 'empty' : kindOf(url);
  const { count, share } = countTeasers(sketch, taken);
  if (count < leastTeasers || claimsArticle(page)) return undefined;
  const kind = kindOf(url);
  return share >= (kind === 'list' ? shareOfList : shareOfSearch) ? kind : undefined;
}

function asksForPassword(page: Document): boolean {
  return page.querySelector('input[type="password"]') !== null;
}

/** Text taken outside links, in characters; what stands in the page's foot does not make it an article. */
function textOf({ pieces, elements }: NamedLayout, taken: readonly boolean[]): number {
  return pieces.reduce((sum, { block, linked, frame }, at) => {
    const element = taken[at] ? elements[frame] : undefined;
    if (element === undefined || isInFoot(element)) return sum;
    return sum + Math.max(0, block.text.length - linked);
  }, 0);
}

/** Asked of the browser itself: a live form answers with its control of that name. */
function isInFoot(element: Element): boolean {
  return Element.prototype.closest.call(element, foot) !== null;
}

/** How much of the text taken is teasers: lines of text right after a linked title in the same box. */
function countTeasers(sketch: NamedSketch, taken: readonly boolean[]): { count: number; share: number } {
  let [count, all] = [0, 0];
  for (const [at, piece] of sketch.pieces.entries()) {
    if (!taken[at] || !mayBeTeaser(piece)) continue;
    all += 1;
    if (opensWithLink(piece) || [at - 1, at - 2].some((before) => isTitleOf(sketch, before, piece))) count += 1;
  }
  return { count, share: count / Math.max(1, all) };
}

function mayBeTeaser({ block, linked }: Piece): boolean {
  if (block.kind === 'figure' || block.kind === 'table') return false;
  return linked <= teaserLinks * block.text.length && sizeOf(block.text) >= teaserSize;
}

/** True where the first line of several is a link, and the rest is not: a title and its teaser in one box. */
function opensWithLink({ block, linked }: Piece): boolean {
  const line = block.text.indexOf('\n');
  return line >= 8 && Math.abs(linked - line) < 4;
}

/** True where a block is one link of some length, in the same box as the other or in a box beside it. */
function isTitleOf({ pieces, frames }: NamedSketch, at: number, { frame }: Piece): boolean {
  const title = pieces[at];
  if (title === undefined || title.block.text.length < 8) return false;
  if (title.linked < 0.7 * lettersIn(title.block.text)) return false;
  const parentOf = (of: number) => frames[of]?.parent ?? -1;
  const box = parentOf(frame);
  return parentOf(title.frame) === box || title.frame === box || parentOf(parentOf(title.frame)) === box;
}

function kindOf(url: string): NoArticleReason {
  if (!URL.canParse(url)) return 'list';
  const { pathname, search, searchParams } = new URL(url);
  const asks = ['q', 'query', 'search', 'keyword', 'sword', 'searchword'].some((name) => searchParams.has(name));
  if (asks || /\bsearch\b/i.test(pathname)) return 'search';
  return /^\/(?:index\.\w+|main(?:\.\w+)?)?$/.test(pathname) && search === '' ? 'front-page' : 'list';
}
