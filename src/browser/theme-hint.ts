import { keepHint, recallHint } from './hint.ts';

const key = 'theme';

/**
 * The theme chosen last, known before the settings have been read: an extension's own page that waits for them would
 * flash in the system's colours first. `undefined` where there is none, or where storage is closed.
 */
export function recallTheme(): string | undefined {
  return /^(?:system|light|dark|sepia|contrast)$/.exec(recallHint(key) ?? '')?.[0];
}

/** Keeps the theme for the next time. */
export function keepTheme(theme: string): void {
  keepHint(key, theme);
}
