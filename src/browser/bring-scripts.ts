import browser from 'webextension-polyfill';
import { isRecord } from './is-record.ts';
import { ownTopFrame } from './own-sender.ts';
import { type ScriptPart, scriptParts } from './send-for-script.ts';

/** Injects scripts into pages whose reader sends for them; a page the browser closes to the extension gets none. */
export function bringScripts(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const tabId = ownTopFrame(sender, browser.runtime.id);
    const part = partIn(message);
    if (tabId === undefined || part === undefined) return undefined;
    return browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [`/${part}.js`] }).then(
      () => undefined,
      () => undefined,
    );
  });
}

function partIn(message: unknown): ScriptPart | undefined {
  if (!isRecord(message) || message.kind !== 'bring-script') return undefined;
  return scriptParts.find((known) => known === message.part);
}
