import type { Extraction, NoArticleReason } from '../article.ts';
import type { Site } from '../site.ts';
import { mayBeArticle } from './may-be-article.ts';
import { readGeneric } from './read-generic.ts';
import { readKnown } from './read-known.ts';

/** A list has at least so many links. */
const fewestLinks = 10;

/** The article of a page, or why there is none: by the site's own selectors where they find a body, else by general means. */
export function extractArticle(page: Document, url: string, site: Site): Extraction {
  const known = readKnown(page, url, site);
  if (known !== undefined) return known;
  const reason = page.links.length >= fewestLinks ? whyNone(url, site) : undefined;
  if (reason !== undefined) return { state: 'no-article', reason };
  const read = readGeneric(page, url, { ...site, name: 'generic' });
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
