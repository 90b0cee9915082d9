import { Readability } from '@mozilla/readability';
import type { Extraction } from '../article.ts';
import type { Site } from '../site.ts';
import { clonePage } from './clone-inert.ts';
import { findLabelledBoxes } from './find-labelled-boxes.ts';
import { readBlocks } from './read-blocks.ts';
import { readFacts } from './read-facts.ts';
import { trimBody } from './trim-body.ts';

/** The article of a page no site file fits, found by Readability in an inert copy. */
export function readGeneric(page: Document, url: string, site: Site): Extraction {
  const facts = readFacts(page, url, site.article);
  const copy = clonePage(page);
  for (const box of findLabelledBoxes(copy.body).keys()) box.remove();
  const found = new Readability(copy, { serializer: (node) => node }).parse();
  const content = found?.content;
  if (!content) return { state: 'no-article', reason: 'empty' };
  const { blocks, excluded } = trimBody(readBlocks(content as Element, url), facts);
  if (blocks.length === 0) return { state: 'no-article', reason: 'empty' };
  const { printed: _, ...said } = facts;
  const byline = said.byline ?? found.byline ?? undefined;
  return {
    state: 'article',
    article: { url, site: site.name, ...said, ...(byline && { byline }), blocks, excluded },
  };
}
