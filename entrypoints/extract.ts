import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readUnknown } from '../src/extract/read-unknown.ts';
import type { OwnWorld } from './reader-page/own-world.ts';

/**
 * Reads the page it is injected into, whatever it is, where `read-known` has found no article; the answer goes the same
 * way, and is nothing where another page has come in between.
 */
export default defineUnlistedScript(() => {
  const { cleanBreakReading: begun } = globalThis as OwnWorld;
  const found = begun && readUnknown(document, location.href, begun.site, begun.groundwork);
  (globalThis as OwnWorld).cleanBreakFound = found;
  return found;
});
