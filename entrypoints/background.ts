import { defineBackground } from 'wxt/utils/define-background';
import { alwaysClean } from '../src/browser/always-clean.ts';
import { offerReader } from '../src/browser/offer-reader.ts';
import { watchOwnSites } from '../src/browser/own-sites.ts';
import { showCount } from '../src/browser/show-count.ts';
import { stylePages } from '../src/browser/style-page.ts';
import { cleaningRules } from '../src/clean/cleaning-style.ts';
import { generic } from '../src/sites/generic.ts';
import { sites } from '../src/sites/index.ts';
import { planCleaning } from './page.content/plan-cleaning.ts';

export default defineBackground(() => {
  showCount();
  offerReader();
  watchOwnSites();
  stylePages(({ site, rules, attribute }) =>
    cleaningRules(planCleaning(sites.find(({ name }) => name === site) ?? generic, rules), attribute),
  );
  alwaysClean();
});
