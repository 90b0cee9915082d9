import browser from 'webextension-polyfill';

/** One thing the extension remembers: read through a parser that trusts nothing, written whole, watched. */
export interface StoredItem<Value> {
  read(): Promise<Value>;
  /** False where the browser would not store it (full, or a private window): the value then holds for this page only. */
  write(value: Value): Promise<boolean>;
  watch(changed: (value: Value) => void): void;
}

/** Opens an item of `storage.local`. */
export function storedItem<Value>(key: string, parse: (stored: unknown) => Value): StoredItem<Value> {
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
        await browser.storage.local.set({ [key]: value });
        return true;
      } catch {
        return false;
      }
    },
    watch: (changed) =>
      browser.storage.local.onChanged.addListener((changes) => {
        const change = changes[key];
        if (change) changed(parse(change.newValue));
      }),
  };
}
