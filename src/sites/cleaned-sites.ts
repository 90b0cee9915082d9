import type { Site } from '../site.ts';
import { sites } from './index.ts';

/** What cleaning has to know of a site. */
export interface CleanedSite extends Pick<Site, 'name' | 'hosts' | 'fingerprints' | 'clutter'> {
  readonly article: Pick<Site['article'], 'body'>;
}

/**
 * Every newspaper system as far as cleaning has to know it; to be asked for once. The build puts the answer in the place
 * of this file: what stands on every page need carry neither the rest nor, once the page's own site is found, the others.
 */
export function takeCleanedSites(): readonly CleanedSite[] {
  return sites.map(({ name, hosts, fingerprints, clutter, article: { body } }) => ({
    name,
    hosts,
    fingerprints,
    clutter,
    article: { body },
  }));
}
