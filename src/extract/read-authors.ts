import { bareText, collapseText } from './collapse-text.ts';
import { readReporter } from './read-byline.ts';
import type { LinkedData } from './read-json-ld.ts';
import { readMeta } from './read-meta.ts';

/** The authors that a page names for machines, without the paper itself, desks, addresses and handles; undefined where none is left. */
export function readAuthors(
  page: Document,
  linked: LinkedData | undefined,
  publisher: string | undefined,
): string | undefined {
  const meta = readMeta(page, 'dable:author', 'dd:author', 'article:author', 'author', 'byl');
  const names = (linked && linked.authors.length > 0 ? linked.authors : [meta ?? ''])
    .map((name) => readReporter(name) ?? collapseText(name))
    .filter((name) => name !== '' && !isNobody(name, publisher));
  return names.length > 0 ? [...new Set(names)].join(', ') : undefined;
}

/** True for the paper itself, an address, a desk ("온라인뉴스팀") or a handle: no reporter's name. */
function isNobody(name: string, publisher: string | undefined): boolean {
  if (publisher !== undefined && bareText(name) === bareText(publisher)) return true;
  return name.length > 60 || /[/@|_]|https?:|(?:신문|일보|뉴스|닷컴|경제|방송|미디어|신문사|팀|부|admin)$/iu.test(name);
}
