import type { Extraction, NoArticleReason } from '../article.ts';
import type { Site } from '../site.ts';
import type { Groundwork } from './groundwork.ts';
import { mayBeArticle } from './may-be-article.ts';
import { readGeneric } from './read-generic.ts';

/** A list has at least so many links. */
const fewestLinks = 10;

/** The article of a page on which its site's own selectors find no body, by general means, or why there is none. */
export function readUnknown(page: Document, url: string, site: Site, groundwork: Groundwork): Extraction {
  const reason = page.links.length >= fewestLinks ? whyNone(url, site) : undefined;
  if (reason !== undefined) return { state: 'no-article', reason };
  const read = readGeneric(page, url, { ...site, name: 'generic' }, groundwork);
  const isList = read.state === 'no-article' && read.reason === 'list';
  return isList && isArticlesAddress(url, site) ? { state: 'no-article', reason: 'empty' } : read;
}

/** True where a known system gives an address to articles alone. */
function isArticlesAddress(url: string, { article }: Site): boolean {
  return article.address !== undefined && mayBeArticle(url, article);
}

/** Why an address of a known system is none of an article; undefined where it may be one. */
function whyNone(url: string, { article }: Site): NoArticleReason | undefined {
  if (mayBeArticle(url, article)) return undefined;
  return /^\/(?:index\.html?)?$/.test(new URL(url).pathname) ? 'front-page' : 'list';
}
