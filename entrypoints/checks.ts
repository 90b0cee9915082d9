import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkRows } from '../src/align/check-rows.ts';
import type { OwnWorld } from './reader-page/own-world.ts';

/** Leaves what finds things worth checking for the reader in the page it is injected into. */
export default defineUnlistedScript(() => {
  (globalThis as OwnWorld).cleanBreakChecks = checkRows;
});
