import type { Extraction } from '../article.ts';
import type { Site } from '../site.ts';
import { groundwork } from './groundwork.ts';
import { readKnown } from './read-known.ts';
import { readUnknown } from './read-unknown.ts';

/** The article of a page, or why there is none: by the site's own selectors where they find a body, else by general means. */
export function extractArticle(page: Document, url: string, site: Site): Extraction {
  return readKnown(page, url, site) ?? readUnknown(page, url, site, groundwork);
}
