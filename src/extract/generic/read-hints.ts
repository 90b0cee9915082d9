import type { Facts } from '../read-facts.ts';
import { readMeta } from '../read-meta.ts';
import type { PageHints } from './open-measures.ts';

/** What a page says of its article besides the text itself. */
export function readHints(page: Document, facts: Facts): PageHints {
  return {
    title: facts.title,
    description: readMeta(page)('og:description', 'description') ?? '',
    byline: facts.byline ?? '',
    body: readLinkedBody(page),
  };
}

/** The longest `articleBody` of the page's JSON-LD, found without reading the rest of it; empty where there is none. */
function readLinkedBody(page: Document): string {
  let longest = '';
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const source = /"articleBody"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(script.textContent ?? '')?.[1];
    const body = source === undefined ? '' : unquote(source);
    if (body.length > longest.length) longest = body;
  }
  return longest;
}

function unquote(source: string): string {
  try {
    return String(JSON.parse(source.replace(/[^ -~\u00a0-\uffff]+/g, ' ')));
  } catch {
    return '';
  }
}
