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
  return readGeneric(page, url, { ...site, name: 'generic' });
}

/** Why an address of a known system is none of an article; undefined where it may be one. */
function whyNone(url: string, { article }: Site): NoArticleReason | undefined {
  if (mayBeArticle(url, article)) return undefined;
  return /^\/(?:index\.html?)?$/.test(new URL(url).pathname) ? 'front-page' : 'list';
}
