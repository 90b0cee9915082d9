/** Marks by which a page says that it is one article: Open Graph (ogp.me), and schema.org in microdata. */
const claims =
  'meta[property="og:type"][content="article"], meta[property^="article:"], [itemprop="articleBody"], [itemtype$="Article"], [itemtype$="BlogPosting"]';

/** Whether a page says of itself that it is one article, and no list of them. */
export function claimsArticle(page: Document): boolean {
  return page.querySelector(claims) !== null;
}

/**
 * Whether it says so by marks that no list has: when it was published, or one body. Popular plugins give lists, too, the
 * type "article" and the paper's page elsewhere.
 */
export function claimsFirmly(page: Document): boolean {
  if (page.head?.querySelector('meta[property="article:published_time"]')) return true;
  return page.querySelectorAll('[itemprop="articleBody"]').length === 1;
}
