import { CLEANING_KEY, coversHost, parseCleaningSettings, selectorsFor } from '../../src/browser/cleaning-settings.ts';
import type { PageApi } from '../../src/browser/page-api.ts';

/** What the reader decided for the page at hand. */
export interface Decided {
  readonly isNever: boolean;
  readonly rules: readonly string[];
  readonly exceptions: readonly string[];
}

/** Calls back with what the reader decided: as it is stored, and at every change. */
export function followSettings(api: PageApi, isAlive: () => boolean, decided: (what: Decided) => void): void {
  const { hostname } = new URL(document.URL);
  const hear = (stored: unknown) => {
    const { never, rules, exceptions } = parseCleaningSettings(stored);
    decided({
      isNever: coversHost(never, hostname),
      rules: selectorsFor(rules, hostname),
      exceptions: selectorsFor(exceptions, hostname),
    });
  };
  const read = () =>
    api.storage.local.get(CLEANING_KEY).then(
      (stored) => hear(stored[CLEANING_KEY]),
      () => undefined,
    );
  void read();
  api.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[CLEANING_KEY]) hear(changes[CLEANING_KEY].newValue);
  });
  // A page in the back/forward cache does not hear of changes.
  window.addEventListener('pageshow', (event) => event.persisted && isAlive() && void read());
}
