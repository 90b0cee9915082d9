import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from '../src/browser/native-api.ts';

/** Registered for the sites somebody chose: asks the background for the reader, which has the sheet to bring. */
export default defineUnlistedScript(() => {
  void browser.runtime.sendMessage({ kind: 'open-by-itself' }).catch(() => undefined);
});
