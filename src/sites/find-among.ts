import type { Site } from '../site.ts';

/** What tells which site a page is of. */
type Known = Pick<Site, 'hosts' | 'fingerprints'>;

/**
 * The site among several that knows the page: by host first, the longest listed host winning, then by a fingerprint in
 * the page; undefined where none does. `url` is the page's address; an address that is none falls through to the
 * fingerprints.
 */
export function findAmong<S extends Known>(sites: readonly S[], page: ParentNode, url: string): S | undefined {
  return ofHost(sites, hostOf(url)) ?? ofFingerprint(sites, page);
}

function ofHost<S extends Known>(sites: readonly S[], host: string): S | undefined {
  const fitting = sites.flatMap((site) =>
    site.hosts.filter((listed) => isWithin(host, listed)).map(({ length }) => ({ site, length })),
  );
  return fitting.sort((a, b) => b.length - a.length)[0]?.site;
}

/** Most pages have none: one search tells. */
function ofFingerprint<S extends Known>(sites: readonly S[], page: ParentNode): S | undefined {
  if (page.querySelector(sites.flatMap(({ fingerprints }) => fingerprints).join(',')) === null) return undefined;
  return sites.find((site) => site.fingerprints.some((selector) => page.querySelector(selector) !== null));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
}

/** A host lies within a listed one if it is it or one of its subdomains; `notbreaknews.com` is neither. */
function isWithin(host: string, listed: string): boolean {
  return host === listed || host.endsWith(`.${listed}`);
}
