import { browser } from './native-api.ts';

/**
 * Changes what is stored under a key, and gives what holds then; false where the browser would not keep it. One change at a
 * time, whichever page of the extension makes it, so that none undoes another. `beside` gives what is to be stored together
 * with it. For the extension's own pages and background alone: a page on http has no locks, and another's are not ours.
 */
export function changeStored<Value>(
  key: string,
  parse: (stored: unknown) => Value,
  change: (value: Value) => Value,
  beside: (stored: unknown, value: Value) => Record<string, unknown> = () => ({}),
): Promise<Value | false> {
  return navigator.locks.request(key, async () => {
    try {
      const stored = (await browser.storage.local.get(key))[key];
      const value = parse(stored);
      const changed = change(value);
      await browser.storage.local.set({ [key]: changed, ...beside(stored, value) });
      return changed;
    } catch {
      return false;
    }
  });
}
