/** Marks by which a page says that it is one article: Open Graph (ogp.me), and schema.org in microdata. */
const claims =
  'meta[property="og:type"][content="article"], meta[property^="article:"], [itemprop="articleBody"], [itemtype$="Article"], [itemtype$="BlogPosting"]';

/** Marks that no list of articles has: popular plugins give those, too, the type "article" and the paper's page elsewhere. */
const firmClaims = 'meta[property="article:published_time"], [itemprop="articleBody"]';

/** Whether a page says of itself that it is one article, and no list of them. */
export function claimsArticle(page: Document): boolean {
  return page.querySelector(claims) !== null;
}

/** Whether it says so by marks that lists do not have as well. */
export function claimsFirmly(page: Document): boolean {
  return page.querySelectorAll(firmClaims).length === 1;
}
