import { defineBackground } from 'wxt/utils/define-background';
import { bringScripts } from '../src/browser/bring-scripts.ts';
import { followChosenSites } from '../src/browser/chosen-sites.ts';
import { cleanOpenTabs } from '../src/browser/clean-open-tabs.ts';
import { keepRequests } from '../src/browser/keep-requests.ts';
import { offerReader } from '../src/browser/offer-reader.ts';
import { showCount } from '../src/browser/show-count.ts';
import { stopWhereForbidden } from '../src/browser/stop-where-forbidden.ts';
import { stylePages } from '../src/browser/style-page.ts';
import { cleaningRules } from '../src/clean/cleaning-style.ts';
import { generic } from '../src/sites/generic.ts';
import { sites } from '../src/sites/index.ts';
import { listedMatches } from '../src/sites/listed-matches.ts';
import { planCleaning } from './page.content/plan-cleaning.ts';

export default defineBackground(() => {
  showCount();
  offerReader();
  bringScripts();
  stylePages(({ site, rules, attribute }) =>
    cleaningRules(planCleaning(sites.find(({ name }) => name === site) ?? generic, rules), attribute),
  );
  followChosenSites(listedMatches);
  cleanOpenTabs(listedMatches);
  stopWhereForbidden();
  keepRequests();
});
