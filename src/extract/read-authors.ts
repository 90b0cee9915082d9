import { bareText, collapseText } from './collapse-text.ts';
import { readReporter } from './read-byline.ts';
import type { LinkedData } from './read-json-ld.ts';
import type { Meta } from './read-meta.ts';

/** How many authors a page may mark as its own; more of them are other articles'. */
const mostMarked = 4;

/** The authors that a page names for machines, without the paper itself, desks, addresses and handles; undefined where none is left. */
export function readAuthors(
  page: Document,
  meta: Meta,
  linked: LinkedData | undefined,
  publisher: string | undefined,
): string | undefined {
  const named = meta('dable:author', 'dd:author', 'article:author', 'author', 'byl');
  const said =
    linked && linked.authors.length > 0 ? linked.authors : named === undefined ? markedAuthors(page) : [named];
  const names = said
    .map((name) => readReporter(name) ?? collapseText(name))
    .filter((name) => name !== '' && !isNobody(name, publisher));
  return names.length > 0 ? [...new Set(names)].join(', ') : undefined;
}

/** The authors that microdata or links mark in the page itself; none where it marks the authors of a whole list. */
function markedAuthors(page: Document): string[] {
  const marked = [...page.querySelectorAll('[itemprop~="author"], a[rel~="author"]')];
  const names = marked.map((element) =>
    collapseText((element.querySelector('[itemprop~="name"]') ?? element).textContent ?? ''),
  );
  return new Set(names).size > mostMarked ? [] : names;
}

/** True for the paper itself, an address, a desk ("온라인뉴스팀") or a handle: no reporter's name. */
function isNobody(name: string, publisher: string | undefined): boolean {
  if (publisher !== undefined && bareText(name) === bareText(publisher)) return true;
  return (
    name.length > 60 ||
    /[/@|_]|https?:|(?:신문|일보|뉴스|닷컴|경제|방송|미디어|신문사|팀|부|admin)$/.test(name.toLowerCase())
  );
}
