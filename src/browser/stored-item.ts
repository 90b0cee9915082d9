import { browser } from './native-api.ts';

/** One thing the extension remembers: read through a parser that trusts nothing, written whole, watched. */
export interface StoredItem<Value> {
  read(): Promise<Value>;
  /** False where the browser would not store it (full, or a private window): the value then holds for this page only. */
  write(value: Value): Promise<boolean>;
  watch(changed: (value: Value) => void): void;
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
      try {
        own.add(JSON.stringify(value));
        await browser.storage.local.set({ [key]: value });
        return true;
      } catch {
        return false;
      }
    },
    watch: (changed) =>
      browser.storage.local.onChanged.addListener((changes) => {
        const change = changes[key];
        if (change && !own.delete(JSON.stringify(change.newValue))) changed(parse(change.newValue));
      }),
  };
}
