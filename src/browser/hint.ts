/**
 * What was kept for the next page of the extension to know at once, before anything could be asked of `storage`. Only a
 * hint; null where there is none, or where storage is closed.
 */
export function recallHint(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a hint for the next time; where it is kept already nothing is written, which takes longer than to look. */
export function keepHint(key: string, value: string): void {
  if (value === recallHint(key)) return;
  try {
    localStorage.setItem(key, value);
  } catch {
    // Then the next page does without.
  }
}
