import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAgain } from '../src/extract/read-again.ts';
import type { OwnWorld } from './reader-page/own-world.ts';

/** Reads the page it is injected into once more, after `extract` has found nothing; the answer goes the same way, and is nothing where it stands at that. */
export default defineUnlistedScript(() => {
  const { cleanBreakReading: begun } = globalThis as OwnWorld;
  const found = begun && readAgain(document, location.href, begun.site, begun.groundwork);
  if (found !== undefined) (globalThis as OwnWorld).cleanBreakFound = found;
  return found;
});
