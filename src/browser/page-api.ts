import type { Sender } from './own-sender.ts';

/** The little a page's script needs of the extension's interface. The polyfill would cost every page ten kilobytes. */
export interface PageApi {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, unknown>>;
    };
    readonly onChanged: {
      addListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void;
    };
  };
  readonly runtime: {
    readonly id?: string;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: (message: unknown, sender: Sender, answer: (value: unknown) => void) => boolean): void;
      removeListener(listener: (message: unknown, sender: Sender, answer: (value: unknown) => void) => boolean): void;
    };
  };
}
