import { defineContentScript } from 'wxt/utils/define-content-script';
import { findApi } from '../../src/browser/find-api.ts';
import type { PageApi } from '../../src/browser/page-api.ts';
import { keepPageClean, type RunningScript } from './keep-page-clean.ts';
import './first-layer.css';

/** Cleans the page it runs in, once, however often it is injected; answers the popup. The build adds the papers it matches. */
export default defineContentScript({
  runAt: 'document_start',
  main: () => {
    const api = findApi(globalThis as { browser?: PageApi; chrome?: PageApi });
    // The extension's own world of the page, out of the page's reach; it outlives an update of the extension.
    const world = globalThis as { cleanBreakPage?: RunningScript };
    // A text file, too, is shown in an HTMLDocument; a page of XHTML, in Chromium, is none.
    const isPage = /^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType);
    if (api === undefined || window.top !== window || !isPage) return;
    if (world.cleanBreakPage?.isAlive()) return;
    world.cleanBreakPage?.stop();
    world.cleanBreakPage = keepPageClean(api);
    // An update takes Firefox's scripts away from under an open reader; where one lives on, it answers by preventing.
    const left = document.querySelector(':root > clean-break-reader');
    if (left?.dispatchEvent(new Event('clean-break-alive', { cancelable: true }))) left.remove();
  },
});
