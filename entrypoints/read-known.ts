import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { groundwork } from '../src/extract/groundwork.ts';
import { readKnown } from '../src/extract/read-known.ts';
import { findSite } from '../src/sites/find-site.ts';
import type { OwnWorld } from './reader-page/own-world.ts';

/**
 * Reads the page it is injected into by its site's own selectors; nothing where they find no article, and `extract` has to
 * be asked, which is ten times as long and takes from here what both need. The answer is the result of
 * `scripting.executeScript`, which no page can reach.
 */
export default defineUnlistedScript(() => {
  const site = findSite(document, location.href);
  const found = readKnown(document, location.href, site);
  Object.assign(globalThis as OwnWorld, { cleanBreakFound: found, cleanBreakReading: { site, groundwork } });
  return found;
});
