import { browser } from './native-api.ts';

/** One thing the extension remembers: read through a parser that trusts nothing, written whole, watched. */
export interface StoredItem<Value> {
  read(): Promise<Value>;
  /** False where the browser would not store it (full, or a private window): the value then holds for this page only. */
  write(value: Value): Promise<boolean>;
  /** Calls back with what others wrote; gives the way to stop. */
  watch(changed: (value: Value) => void): () => void;
}

/** Opens an item of `storage.local`. */
export function storedItem<Value>(key: string, parse: (stored: unknown) => Value): StoredItem<Value> {
  // What this page wrote itself comes back as a change, late: taking it over would undo what was set since. The same may
  // be written twice before either comes back.
  const own: string[] = [];
  /** What is stored, as far as this page knows: writing it once more makes no change, and none that comes back. */
  let known: string | undefined;
  return {
    read: async () => {
      try {
        const stored = (await browser.storage.local.get(key))[key];
        known = print(stored);
        return parse(stored);
      } catch {
        return parse(undefined);
      }
    },
    write: async (value) => {
      const written = print(value);
      try {
        if (written !== known) own.push(written);
        known = written;
        await browser.storage.local.set({ [key]: value });
        return true;
      } catch {
        forget(own, written);
        known = undefined;
        return false;
      }
    },
    watch: (changed) => {
      const hear = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
        const change = changes[key];
        if (change === undefined) return;
        const now = print(change.newValue);
        if (!forget(own, now)) changed(parse(change.newValue));
        // Else what this page wrote last is still to come.
        if (own.length === 0) known = now;
      };
      browser.storage.local.onChanged.addListener(hear);
      return () => stopHearing(hear);
    },
  };
}

/** Takes a text off a list, once; false where it is not on it. */
function forget(list: string[], text: string): boolean {
  const at = list.indexOf(text);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

/** Writes a value down with its keys in order: Chromium gives them back sorted. */
function print(value: unknown): string {
  const sorted = (_key: string, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  return String(JSON.stringify(value, sorted));
}

function stopHearing(hear: Parameters<typeof browser.storage.local.onChanged.addListener>[0]): void {
  try {
    browser.storage.local.onChanged.removeListener(hear);
  } catch {
    // The extension was updated meanwhile: nobody calls any more.
  }
}
