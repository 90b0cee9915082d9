import type { CleaningPlan } from '../../src/clean/cleaning-plan.ts';
import type { CleanedSite } from '../../src/sites/cleaned-sites.ts';
import { generic } from '../../src/sites/generic.ts';

/** What cleaning has to know of a site: its own selectors, the ad networks found on all, and what the reader wants hidden, or not. */
export function planCleaning(
  site: CleanedSite,
  rules: readonly string[],
  exceptions: readonly string[] = [],
): CleaningPlan {
  return {
    hosts: site.hosts,
    slots: [...new Set([...generic.clutter.slots, ...site.clutter.slots])],
    wrappers: [...new Set([...generic.clutter.wrappers, ...site.clutter.wrappers])],
    exempt: [...generic.clutter.exempt, ...site.clutter.exempt, ...exceptions],
    article: site.article.body,
    rules,
  };
}
