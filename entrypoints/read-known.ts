import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readKnown } from '../src/extract/read-known.ts';
import { findSite } from '../src/sites/find-site.ts';
import type { OwnWorld } from './reader-page/own-world.ts';

/**
 * Reads the page it is injected into by its site's own selectors; nothing where they find no article, and `extract` has to
 * be asked, which is ten times as long. The answer is the result of `scripting.executeScript`, which no page can reach.
 */
export default defineUnlistedScript(() => {
  const found = readKnown(document, location.href, findSite(document, location.href));
  (globalThis as OwnWorld).cleanBreakFound = found;
  return found;
});
