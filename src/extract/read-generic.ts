import type { Extraction } from '../article.ts';
import type { Site } from '../site.ts';
import { baseAddress } from './base-address.ts';
import { checkBudget } from './generic/check-budget.ts';
import { chooseBlocks, takeBlocks } from './generic/choose-blocks.ts';
import { lookClosely, lookFrugally } from './generic/look-closely.ts';
import { readHints } from './generic/read-hints.ts';
import { tellNoArticle } from './generic/tell-no-article.ts';
import { weighBlocks } from './generic/weigh-blocks.ts';
import type { Groundwork } from './groundwork.ts';

/**
 * The article of a page no site file fits. The page is sketched as blocks, and a learnt model weighs
 * what the blocks, their names and their places say.
 */
export function readGeneric(page: Document, url: string, site: Site, { readFacts, trimBody }: Groundwork): Extraction {
  if (!isHtml(page)) return { state: 'no-article', reason: 'not-html' };
  const budget = checkBudget(page);
  if (budget === 'too-large') return { state: 'no-article', reason: 'too-large' };
  const facts = readFacts(page, url, site.article);
  const base = baseAddress(page, url);
  const look = budget === 'whole' ? lookClosely(page, base, facts.title) : lookFrugally(page, base, facts.title);
  const { sketch, boxes } = look;
  const chances = weighBlocks(look, readHints(page, facts));
  const taken = takeBlocks(sketch, chances, boxes);
  const reason = tellNoArticle(page, url, sketch, taken);
  if (reason !== undefined) return { state: 'no-article', reason };
  const { blocks, excluded } = trimBody(chooseBlocks(sketch, taken, boxes, base), facts);
  if (blocks.length === 0) return { state: 'no-article', reason: 'empty' };
  const { printed: _, ...said } = facts;
  return { state: 'article', article: { url, site: site.name, ...said, blocks, excluded } };
}

/** False for the documents that browsers make up around plain text, JSON and XML, and for framesets without a body. */
function isHtml(page: Document): boolean {
  return page.body !== null && /^(?:text\/html|application\/xhtml\+xml)$/.test(page.contentType ?? 'text/html');
}
