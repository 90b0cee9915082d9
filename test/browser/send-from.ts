import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../src/browser/own-sender.ts';

type Trigger = typeof fakeBrowser.runtime.onMessage.trigger;

/** Has what is sent from now on arrive at the background as from this sender of the extension: its own page, or a tab's script. */
export function sendFrom(sender: Sender): void {
  Object.assign(fakeBrowser.runtime, {
    getURL: (path: string) => `extension://own/${path}`,
    sendMessage: async (message: unknown) => {
      const from = { id: fakeBrowser.runtime.id, ...sender } as unknown as Parameters<Trigger>[1];
      const answers: unknown = await fakeBrowser.runtime.onMessage.trigger(message, from, () => undefined);
      return (answers as readonly unknown[]).find((answer) => answer !== undefined);
    },
  });
}
