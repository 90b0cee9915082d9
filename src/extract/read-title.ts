import { bareText, collapseText } from './collapse-text.ts';
import type { Meta } from './read-meta.ts';

/**
 * The article's title without the paper's name: the first of `selectors` that gives text, else `og:title`, else `<title>`.
 * `publishers` are the names that may hang on it ("… : 브레이크뉴스", "… - 매일경제"). Empty where the page has none.
 */
export function readTitle(
  page: Document,
  meta: Meta,
  selectors: readonly string[],
  publishers: readonly string[],
): string {
  for (const selector of selectors) {
    const title = collapseText(page.querySelector(selector)?.textContent ?? '');
    if (title !== '') return title;
  }
  const printed = meta('og:title', 'twitter:title') ?? collapseText(page.title);
  return withoutPublisher(
    printed,
    publishers,
    [...page.querySelectorAll('h1')].map((h1) => h1.textContent ?? ''),
  );
}

/** Cuts "- PAPER" off either end: where the paper is known by name, or where a heading of the page is what remains. */
function withoutPublisher(title: string, publishers: readonly string[], headings: readonly string[]): string {
  const parts = title.split(/\s+[|:<>»«·–—-]{1,3}\s+|\s*[|:∥]{1,2}\s+|\s*::\s*/);
  if (parts.length < 2) return title;
  const known = headings.map(bareText).filter((heading) => heading !== '');
  const last = parts.at(-1) ?? '';
  const rest = collapseText(title.slice(0, title.lastIndexOf(last)).replace(/[\s|:<>»«·–—∥-]+$/u, ''));
  const isPaper = publishers.some((name) => name !== '' && bareText(last) === bareText(name));
  return isPaper || known.includes(bareText(rest)) ? rest : title;
}
