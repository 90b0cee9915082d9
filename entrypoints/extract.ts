import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../src/pipeline.ts';
import type { OwnWorld } from './reader-page/own-world.ts';

/** Reads the page it is injected into, whatever it is; the answer goes the same way as that of `read-known`. */
export default defineUnlistedScript(() => {
  const found = readPage(document, location.href);
  (globalThis as OwnWorld).cleanBreakFound = found;
  return found;
});
