import type { NoArticleReason } from '../../article.ts';
import type { Sketch } from './sketch-page.ts';

/** Least prose of an article, in characters; Korean ones count as two. */
const leastProse = 140;

/** Why a page of which this much prose was chosen is no article; undefined where it is one. */
export function tellNoArticle(page: Document, url: string, sketch: Sketch, prose: number): NoArticleReason | undefined {
  if (prose >= leastProse) return undefined;
  if (page.querySelector('input[type="password"]') !== null) return 'login';
  if (sketch.pieces.length < 5) return 'empty';
  return kindOfList(url);
}

function kindOfList(url: string): NoArticleReason {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address === undefined) return 'list';
  if (
    /\/search\b/i.test(address.pathname) ||
    ['q', 'query', 'search', 's', 'keyword'].some((name) => address.searchParams.has(name))
  )
    return 'search';
  return /^\/(?:index\.\w+|main(?:\.\w+)?)?$/.test(address.pathname) && address.search === '' ? 'front-page' : 'list';
}
