import type { HostRule } from '../../src/browser/cleaning-settings.ts';
import { printFilters } from '../../src/browser/filter-syntax.ts';
import type { Site } from '../../src/site.ts';

/**
 * What is hidden without the reader's doing, in the syntax of filter lists: a site's slots as they are, its boxes where
 * they hold a picture or frame that says what it is. Sites known by a fingerprint alone stand as a remark.
 */
export function builtInRules(sites: readonly Site[]): string {
  const listed = sites.filter(({ hosts }) => hosts.length > 0);
  const families = sites.filter(({ hosts }) => hosts.length === 0);
  const rules = listed.flatMap((site) =>
    selectorsOf(site).map((selector): HostRule => ({ host: site.hosts.join(','), selector })),
  );
  return printFilters(rules) + families.map(remark).join('');
}

function selectorsOf({ clutter }: Site): string[] {
  return [...clutter.slots, ...clutter.wrappers.map((wrapper) => `${wrapper}:has(img[alt="광고"])`)];
}

function remark(site: Site): string {
  return `! ${site.name}: ${site.fingerprints.join(' , ')}\n${selectorsOf(site)
    .map((selector) => `! ##${selector}\n`)
    .join('')}`;
}
