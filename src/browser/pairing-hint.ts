const key = 'pairing';

/**
 * Whether the article shown last had two languages, known before the next page has been read: what pairs them can come
 * meanwhile. Only a hint; false where storage is closed.
 */
export function recallPairing(): boolean {
  try {
    return localStorage.getItem(key) === 'yes';
  } catch {
    return false;
  }
}

/** Keeps for the next time whether there was something to pair; where it is kept already nothing is written. */
export function keepPairing(paired: boolean): void {
  if (paired === recallPairing()) return;
  try {
    localStorage.setItem(key, paired ? 'yes' : 'no');
  } catch {
    // Then the next page waits for the aligner once it has been read.
  }
}
