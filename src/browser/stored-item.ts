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
  // What this page wrote itself comes back as a change, late: taking it over would undo what was set since.
  const own = new Set<string>();
  return {
    read: async () => {
      try {
        return parse((await browser.storage.local.get(key))[key]);
      } catch {
        return parse(undefined);
      }
    },
    write: async (value) => {
      const written = print(value);
      try {
        own.add(written);
        await browser.storage.local.set({ [key]: value });
        return true;
      } catch {
        own.delete(written);
        return false;
      }
    },
    watch: (changed) => {
      const hear = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
        const change = changes[key];
        if (change && !own.delete(print(change.newValue))) changed(parse(change.newValue));
      };
      browser.storage.local.onChanged.addListener(hear);
      return () => stopHearing(hear);
    },
  };
}

/** Writes a value down with its keys in order: Chromium gives them back sorted. */
function print(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function stopHearing(hear: Parameters<typeof browser.storage.local.onChanged.addListener>[0]): void {
  try {
    browser.storage.local.onChanged.removeListener(hear);
  } catch {
    // The extension was updated meanwhile: nobody calls any more.
  }
}
