import type { ArticleSelectors } from '../site.ts';

/** Whether an address may be one of an article: what the site file says; true where it says nothing. */
export function mayBeArticle(url: string, { address }: ArticleSelectors): boolean {
  if (address === undefined || !URL.canParse(url)) return true;
  const { pathname, search } = new URL(url);
  return address.test(pathname + search);
}
