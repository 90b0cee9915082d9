import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '../src/extract/extract-article.ts';
import { findSite } from '../src/sites/find-site.ts';

/** Reads the page it is injected into; the answer is the result of `scripting.executeScript`, which no page can reach. */
export default defineUnlistedScript(() => extractArticle(document, location.href, findSite(document, location.href)));
