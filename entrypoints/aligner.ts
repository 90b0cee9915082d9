import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { aligner } from '../src/align/aligner.ts';
import type { OwnWorld } from './reader-page/own-world.ts';

/** Leaves the aligner for the reader in the page it is injected into. */
export default defineUnlistedScript(() => {
  (globalThis as OwnWorld).cleanBreakAligner = aligner;
});
