import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { alignSentences } from '../src/align/align-sentences.ts';
import type { OwnWorld } from './reader-page/own-world.ts';

/** Leaves what pairs the sentences of a row for the reader in the page it is injected into. */
export default defineUnlistedScript(() => {
  (globalThis as OwnWorld).cleanBreakSentences = alignSentences;
});
