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
  const names = publishers.map(bareText).filter((name) => name !== '');
  if (printed === '' || names.includes(bareText(printed))) return onlyHeading(page, names) ?? printed;
  return withoutPublisher(printed, names, page);
}

/** Shortest heading that is a title where the page names none, in characters. */
const shortestTitle = 12;

/** What the page's only h1 says; undefined where there is none, or more, or it is the paper's name. */
function onlyHeading(page: Document, names: readonly string[]): string | undefined {
  const [first, second] = page.querySelectorAll('h1');
  const text = collapseText(first?.textContent ?? '');
  const isTitle = second === undefined && text.length >= shortestTitle;
  return isTitle && !opensWith(text, names) ? text : undefined;
}

function opensWith(text: string, names: readonly string[]): boolean {
  return names.some((name) => bareText(text).startsWith(name));
}

/** Between the parts of a title. */
const parting = /\s+[|:<>»«·–—-]{1,3}\s+|\s*[|:∥]{1,2}\s+|\s*::\s*/;

/**
 * Cuts "- PAPER" or "PAPER:" off: where the paper is known by name, or where a heading of the page is what remains. The
 * paper's own heading may be what stands before the title: then a longer one is what stands after it.
 */
function withoutPublisher(title: string, names: readonly string[], page: Document): string {
  const parts = title.split(parting);
  if (parts.length < 2) return title;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const rest = collapseText(title.slice(0, title.lastIndexOf(last)).replace(/[\s|:<>»«·–—∥-]+$/u, ''));
  if (names.includes(bareText(last))) return rest;
  const firsts = headingsOf(page, 'h1');
  const isFirst = firsts.includes(bareText(rest));
  const isLonger = rest.length > last.length;
  if (isFirst && isLonger) return rest;
  const headings = headingsOf(page, 'h1, h2, h3');
  const isAfterPaper = (isFirst || names.includes(bareText(first))) && !opensWith(last, names);
  if (isAfterPaper && headings.includes(bareText(last))) return last;
  return isFirst || (isLonger && firsts.length === 0 && headings.includes(bareText(rest))) ? rest : title;
}

function headingsOf(page: Document, tags: string): string[] {
  const texts = [...page.querySelectorAll(tags)].map((heading) => bareText(heading.textContent ?? ''));
  return texts.filter((text) => text !== '');
}
