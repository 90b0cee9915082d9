import { browser } from './native-api.ts';

/** The scripts the reader in a page sends for when it needs them. */
export type ScriptPart = 'aligner' | 'checks';

/** Asks the background, from a page, to inject a script beside the one that asks; resolves once it has run. */
export async function sendForScript(part: ScriptPart): Promise<void> {
  await browser.runtime.sendMessage({ kind: 'bring-script', part });
}
