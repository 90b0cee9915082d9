import { keepHint, recallHint } from './hint.ts';

const key = 'pairing';

/**
 * Whether the article shown last had two languages, known before the next page has been read: what pairs them can come
 * meanwhile. False where storage is closed.
 */
export function recallPairing(): boolean {
  return recallHint(key) === 'yes';
}

/** Keeps for the next time whether there was something to pair. */
export function keepPairing(paired: boolean): void {
  keepHint(key, paired ? 'yes' : 'no');
}
