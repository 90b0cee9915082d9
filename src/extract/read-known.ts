import type { Extraction } from '../article.ts';
import type { ArticleSelectors, Site } from '../site.ts';
import { baseAddress } from './base-address.ts';
import { type BodyHints, findBodyHints } from './body-hints.ts';
import { cloneInert } from './clone-inert.ts';
import { countCharacters, countLinkedCharacters } from './count-characters.ts';
import { findLabelledBoxes } from './find-labelled-boxes.ts';
import { isTooDeep } from './generic/check-budget.ts';
import { readBlocks } from './read-blocks.ts';
import { readFacts } from './read-facts.ts';
import { readSignature } from './read-signature.ts';
import { trimBody } from './trim-body.ts';

/** From which share of its letters in links an element is no body. */
const mostlyLinks = 0.6;

/** From how many texts on a page is a list, and how long the first of them may be, in letters. */
const fewestTeasers = 4;
const longestTeaser = 200;

/** The article read by a site's own selectors; undefined where none of them finds a body with text on this page. */
export function readKnown(page: Document, url: string, site: Site): Extraction | undefined {
  const copy = copyBody(page, site.article);
  if (copy === undefined) return undefined;
  const facts = readFacts(page, url, site.article);
  const body = trimBody(
    readBlocks(copy, baseAddress(page, url), withLabelledBoxes(copy, findBodyHints(copy, withSlots(site)))),
    facts,
    site.article.signatures,
  );
  if (body.blocks.length === 0) return undefined;
  const { printed: _, ...said } = facts;
  const byline = signedBy(said.byline, readSignature(body));
  return { state: 'article', article: { url, site: site.name, ...said, ...(byline && { byline }), ...body } };
}

/** What the site file excludes, and the ad slots it has cleaned: what is taken off the page is no part of its article. */
function withSlots({ article, clutter }: Site): ArticleSelectors {
  const slots = clutter.slots.map((selector) => ({ selector, reason: 'advertisement' as const }));
  return { ...article, exclude: [...(article.exclude ?? []), ...slots] };
}

/** What the site file excludes, and what names itself as no part of the article. */
function withLabelledBoxes(copy: Element, hints: BodyHints): BodyHints {
  return { ...hints, excluded: new Map([...findLabelledBoxes(copy), ...hints.excluded]) };
}

/** The byline, or the signature where there is none or where it says more of the same person ("박누리 기자" for "박누리"). */
function signedBy(byline: string | undefined, signature: string | undefined): string | undefined {
  return byline === undefined || signature?.startsWith(`${byline} `) ? signature : byline;
}

/** An inert copy of the first element, in the order of the selectors, that holds text; of all of them where the body is in parts. */
function copyBody(page: Document, { body, bodyInParts }: ArticleSelectors): Element | undefined {
  for (const selector of body) {
    const parts = [...page.querySelectorAll(selector)].filter(isText);
    const [first] = parts;
    if (first === undefined || isTooDeep(first)) continue;
    if (bodyInParts) return joinInert(parts, page);
    if (!areTeasers(parts)) return cloneInert(first, page);
  }
  return undefined;
}

/** True for several elements of which the first says little: the class of an article's body is that of a list's texts as well. */
function areTeasers(parts: readonly Element[]): boolean {
  const [first] = parts;
  return first !== undefined && parts.length >= fewestTeasers && countCharacters(first) < longestTeaser;
}

/** True where an element holds text of its own: not empty, and not a list of links, as on a section's front page. */
function isText(element: Element): boolean {
  const length = countCharacters(element);
  return length > 0 && countLinkedCharacters(element) <= length * mostlyLinks;
}

function joinInert(parts: readonly Element[], page: Document): Element {
  const joined = page.implementation.createHTMLDocument('').createElement('div');
  const outermost = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
  joined.append(...outermost.map((part) => cloneInert(part, page)));
  return joined;
}
