import type { Site } from '../site.ts';
import { generic } from './generic.ts';
import { sites } from './index.ts';

/**
 * The site that knows the page: by host first, the longest listed host winning, then by a fingerprint in the page,
 * then `generic`. `url` is the page's address; an address that is none falls through to the fingerprints.
 */
export function findSite(page: ParentNode, url: string): Site {
  return siteOfHost(hostOf(url)) ?? siteOfFingerprint(page) ?? generic;
}

function siteOfHost(host: string): Site | undefined {
  let best: { site: Site; length: number } | undefined;
  for (const site of sites)
    for (const listed of site.hosts)
      if (isWithin(host, listed) && listed.length > (best?.length ?? 0)) best = { site, length: listed.length };
  return best?.site;
}

/** Most pages have none: one search tells. */
const anyFingerprint = sites.flatMap(({ fingerprints }) => fingerprints).join(',');

function siteOfFingerprint(page: ParentNode): Site | undefined {
  if (page.querySelector(anyFingerprint) === null) return undefined;
  return sites.find((site) => site.fingerprints.some((selector) => page.querySelector(selector) !== null));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
}

/** A host lies within a listed one if it is it or one of its subdomains; `notbreaknews.com` is neither. */
function isWithin(host: string, listed: string): boolean {
  return host === listed || host.endsWith(`.${listed}`);
}
