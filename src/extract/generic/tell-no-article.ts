import type { NoArticleReason } from '../../article.ts';
import { asksForPassword } from '../asks-for-password.ts';
import { claimsArticle, claimsFirmly } from '../claims-article.ts';
import { pageFoot } from '../page-foot.ts';
import { mayBeList, type Teasers } from './count-teasers.ts';
import { isLinkedTitle } from './find-teaser-boxes.ts';
import { isHeading } from './is-heading.ts';
import { isLoneTeaser } from './is-lone-teaser.ts';
import { isNotice } from './is-notice.ts';
import type { Look } from './look-closely.ts';
import { sizeOf } from './measure-frames.ts';
import type { NamedLayout } from './prune-layout.ts';

/**
 * Least size of an article's text outside links, in characters; how much a page needs that asks for a password and does not
 * claim to be one, and under how much a page may be a notice.
 */
const leastText = 70;
const leastBehindLogin = 300;
const mostOfNotice = 500;

/** Least size of the text beside tables by which they are part of an article: a sentence. */
const leastBesideTables = 40;

/** From how many linked titles on a page without text is a list, and the shortest of them. */
const leastTitles = 5;
const shortestTitle = 12;

/**
 * From which share of teasers on a page is a list; a search's and a front page's share is lower. A page that claims to be
 * an article, as many lists do, has to be little else.
 */
const shareOfList = 0.7;
const shareOfSearch = 0.3;
const shareOfClaimed = 0.8;

/** Why a page of which these blocks were taken is no article; undefined where it is one. `teasers` are those among them, if there may be any. */
export function tellNoArticle(
  page: Document,
  url: string,
  title: string,
  look: Pick<Look, 'seen' | 'sketch'>,
  taken: readonly boolean[],
  teasers: Teasers | undefined,
): NoArticleReason | undefined {
  const { seen, sketch } = look;
  const text = textOf(sketch, taken);
  if (text < leastBehindLogin && asksForPassword(page) && !(text >= leastText && claimsArticle(page))) return 'login';
  if (text < leastText) return listsTitles(seen) ? kindOf(url) : 'empty';
  if (text < mostOfNotice && !claimsFirmly(page) && [title, headingOf(seen)].some(isNotice)) return 'empty';
  if (isOneTeaser(sketch, taken, url) && !claimsArticle(page)) return kindOf(url);
  if (teasers === undefined || !mayBeList(teasers)) return undefined;
  const kind = kindOf(url);
  const least = claimsArticle(page) ? shareOfClaimed : kind === 'list' ? shareOfList : shareOfSearch;
  return teasers.share >= least ? kind : undefined;
}

/** True where all that was taken is one text under a linked title: a list's leading one. */
function isOneTeaser({ pieces, elements }: NamedLayout, taken: readonly boolean[], url: string): boolean {
  const [only, ...others] = new Set(pieces.filter((_, at) => taken[at]).map(({ frame }) => frame));
  const element = others.length === 0 ? elements[only ?? 0] : undefined;
  return element !== undefined && URL.canParse(url) && isLoneTeaser(element, url);
}

/** True for many linked titles, or a table of them. */
function listsTitles({ pieces }: NamedLayout): boolean {
  const titles = pieces
    .filter(({ linked, block }) => linked >= shortestTitle && block.kind !== 'table')
    .filter(isLinkedTitle);
  const isTable = pieces.some(({ linked, block }) => block.kind === 'table' && linked >= leastTitles * shortestTitle);
  return isTable || titles.length >= leastTitles;
}

/** The first heading of a page. */
function headingOf({ pieces, frames }: NamedLayout): string {
  return pieces.find(({ frame }) => isHeading(frames[frame]?.tag))?.block.text ?? '';
}

/** Size of the text taken outside links, as far as it matters; tables alone do not make an article, nor does what stands in the page's foot. */
function textOf({ pieces, elements }: NamedLayout, taken: readonly boolean[]): number {
  let [text, tables] = [0, 0];
  for (const [at, { block, linked, frame }] of pieces.entries()) {
    const element = taken[at] ? elements[frame] : undefined;
    if (text >= mostOfNotice) break;
    if (element === undefined || isInFoot(element)) continue;
    const size = sizeOf(block.text) * Math.max(0, 1 - linked / block.text.length);
    if (block.kind === 'table') tables += size;
    else text += size;
  }
  return text >= leastBesideTables ? text + tables : text;
}

/** Asked of the browser itself: a live form answers with its control of that name. */
function isInFoot(element: Element): boolean {
  return Element.prototype.closest.call(element, pageFoot) !== null;
}

function kindOf(url: string): NoArticleReason {
  if (!URL.canParse(url)) return 'list';
  const { pathname, search, searchParams } = new URL(url);
  const asks = ['q', 'query', 'search', 'keyword', 'sword', 'searchword'].some((name) => searchParams.has(name));
  if (asks || /\bsearch\b/i.test(pathname)) return 'search';
  return /^\/(?:index\.\w+|main(?:\.\w+)?)?$/.test(pathname) && search === '' ? 'front-page' : 'list';
}
