const key = 'theme';

/**
 * The theme chosen last, known before the settings have been read: an extension's own page that waits for them would
 * flash in the system's colours first. Only a hint; `undefined` where there is none, or where storage is closed.
 */
export function recallTheme(): string | undefined {
  try {
    return /^(?:system|light|dark|sepia|contrast)$/.exec(localStorage.getItem(key) ?? '')?.[0];
  } catch {
    return undefined;
  }
}

/** Keeps the theme for the next time; where it is kept already nothing is written, which takes longer than to look. */
export function keepTheme(theme: string): void {
  if (theme === recallTheme()) return;
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Then the next page begins in the system's colours.
  }
}
