import type { Extraction } from '../article.ts';
import type { Site } from '../site.ts';
import { findBodyHints } from './body-hints.ts';
import { cloneInert } from './clone-inert.ts';
import { readBlocks } from './read-blocks.ts';
import { readFacts } from './read-facts.ts';
import { trimBody } from './trim-body.ts';

/** The article read by a site's own selectors; undefined where none of them finds a body with text on this page. */
export function readKnown(page: Document, url: string, site: Site): Extraction | undefined {
  const container = findBody(page, site.article.body);
  if (container === undefined) return undefined;
  const copy = cloneInert(container, page);
  const facts = readFacts(page, site.article);
  const { blocks, excluded } = trimBody(readBlocks(copy, url, findBodyHints(copy, site.article)), facts);
  if (!blocks.some((block) => block.kind !== 'figure')) return undefined;
  const { printed: _, ...said } = facts;
  return { state: 'article', article: { url, site: site.name, ...said, blocks, excluded } };
}

/** The first element, in the order of the selectors, that holds text. */
function findBody(page: Document, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors)
    for (const element of page.querySelectorAll(selector)) if (element.textContent?.trim()) return element;
  return undefined;
}
