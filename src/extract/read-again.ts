import { Readability } from '@mozilla/readability';
import type { Block, Extraction } from '../article.ts';
import type { Site } from '../site.ts';
import { asksForPassword } from './asks-for-password.ts';
import { baseAddress } from './base-address.ts';
import { claimsArticle, claimsFirmly } from './claims-article.ts';
import { clonePage } from './clone-inert.ts';
import { countCharacters, countLinkedCharacters } from './count-characters.ts';
import { checkBudget, isTooDeep } from './generic/check-budget.ts';
import type { Groundwork } from './groundwork.ts';
import { mayBeArticle } from './may-be-article.ts';
import { pageFoot } from './page-foot.ts';

/** Least text of an article that only Readability finds, in characters, and the share of it that may be links. */
const leastText = 70;
const mostLinked = 0.5;

/** What heads a teaser; there is none in an article that is little more than a picture. */
const teaserTitle = ':is(h2, h3, h4) a[href], a[href] :is(h2, h3, h4)';

/**
 * A second opinion on a page on which no article was found although it says that it is one: Readability's. It takes what
 * the model leaves to others, such as the caption that is all of a picture story. Undefined where it finds nothing either,
 * or the page is a list or a login: those, too, have text enough for Readability.
 */
export function readAgain(
  page: Document,
  url: string,
  site: Site,
  { readFacts, readBlocks, trimBody }: Groundwork,
): Extraction | undefined {
  if (!claimsArticle(page) || !mayBeArticle(url, site.article) || asksForPassword(page)) return undefined;
  if (checkBudget(page) !== 'whole' || isTooDeep(page.body)) return undefined;
  const base = baseAddress(page, url);
  const content = askReadability(clonePage(page), base);
  if (content === undefined || isMostlyLinks(content)) return undefined;
  if (content.querySelector(teaserTitle) !== null && !claimsFirmly(page)) return undefined;
  const facts = readFacts(page, url, site.article);
  const body = trimBody(readBlocks(content, base), facts);
  if (lengthOf(body.blocks) < leastText) return undefined;
  const { printed: _, ...said } = facts;
  return { state: 'article', article: { url, site: site.name, ...said, ...body } };
}

/** What Readability takes for the article in an inert copy, which it takes apart; with nothing else left, it takes the foot. It throws on some broken pages (mozilla/readability#773). */
function askReadability(copy: Document, base: string): Element | undefined {
  for (const foot of copy.querySelectorAll(pageFoot)) foot.remove();
  copy.head.append(Object.assign(copy.createElement('base'), { href: base }));
  const options = { serializer: (node: Node) => node as Element, disableJSONLD: true, charThreshold: leastText };
  try {
    return new Readability<Element>(copy, options).parse()?.content ?? undefined;
  } catch {
    return undefined;
  }
}

function isMostlyLinks(content: Element): boolean {
  return countLinkedCharacters(content) > countCharacters(content) * mostLinked;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
