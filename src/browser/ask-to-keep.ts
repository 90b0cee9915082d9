import { isRecord } from './is-record.ts';
import type { KeepRequest } from './messages.ts';
import { browser } from './native-api.ts';

/**
 * Has the background keep something; false where it could not be stored, or nobody is there to store it. The background
 * does it, for whoever asks may be closed in the same moment, and what it was writing with it.
 */
export async function askToKeep(request: KeepRequest): Promise<boolean> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(request);
    return isRecord(answer) && answer.kept === true;
  } catch {
    return false;
  }
}
