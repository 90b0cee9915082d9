import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findActiveTab } from '../src/browser/active-tab.ts';
import { askKnown } from '../src/browser/read-tab.ts';
import type { BegunPopup } from './popup/begun-popup.ts';

/** The popup's first act, before its own script has come: the page is asked, and reads while the popup builds itself. */
export default defineUnlistedScript(() => {
  const tab = findActiveTab();
  const known = tab.then((found) => found && askKnown(found.id, true));
  known.catch(() => undefined); // whoever waits for it hears of it
  (globalThis as BegunPopup).cleanBreakBegun = { tab, known };
});
