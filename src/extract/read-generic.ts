import type { Extraction, NoArticleReason } from '../article.ts';
import type { Site } from '../site.ts';
import { baseAddress } from './base-address.ts';
import { claimsArticle, claimsFirmly } from './claims-article.ts';
import { checkBudget } from './generic/check-budget.ts';
import { chooseBlocks, takeBlocks } from './generic/choose-blocks.ts';
import { countTeasers, mayHoldTeasers } from './generic/count-teasers.ts';
import { keepHome } from './generic/keep-home.ts';
import { type Look, lookBehind, lookClosely, lookFrugally } from './generic/look-closely.ts';
import { readHints } from './generic/read-hints.ts';
import { tellNoArticle } from './generic/tell-no-article.ts';
import { weighBlocks } from './generic/weigh-blocks.ts';
import type { Groundwork } from './groundwork.ts';
import type { Facts } from './read-facts.ts';

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
  let chosen = choose(page, url, facts, look);
  if (chosen.reason === 'empty' && budget === 'whole' && claimsArticle(page))
    chosen = choose(page, url, facts, lookBehind(page, base, facts.title));
  if (chosen.reason !== undefined) return { state: 'no-article', reason: chosen.reason };
  const { blocks, excluded } = trimBody(chooseBlocks(chosen.look.sketch, chosen.taken, chosen.look.boxes, base), facts);
  if (blocks.length === 0) return { state: 'no-article', reason: 'empty' };
  const { printed: _, ...said } = facts;
  return { state: 'article', article: { url, site: site.name, ...said, blocks, excluded } };
}

interface Chosen {
  readonly look: Look;
  readonly taken: readonly boolean[];
  /** Why that is no article; undefined where it is one. */
  readonly reason: NoArticleReason | undefined;
}

/** What of a page as it was looked at is its article. */
function choose(page: Document, url: string, facts: Facts, look: Look): Chosen {
  const all = takeBlocks(look.sketch, weighBlocks(look, readHints(page, facts)), look.boxes);
  const isMixed = mayHoldTeasers(look, all) && !claimsFirmly(page);
  const teasers = isMixed ? countTeasers(look, all, url, facts.title) : undefined;
  const taken = teasers ? keepHome(look, all, teasers, facts.title, () => claimsArticle(page)) : all;
  const left = teasers && taken !== all ? countTeasers(look, taken, url, facts.title) : teasers;
  return { look, taken, reason: tellNoArticle(page, url, facts.title, look, taken, left) };
}

/** False for the documents that browsers make up around plain text, JSON and XML, and for framesets without a body. */
function isHtml(page: Document): boolean {
  return page.body !== null && /^(?:text\/html|application\/xhtml\+xml)$/.test(page.contentType ?? 'text/html');
}
