import { browser } from './native-api.ts';

/** The scripts the reader in a page sends for when it needs them. */
export const scriptParts = ['aligner', 'sentences', 'checks'] as const;

/** One of them; its file bears its name. */
export type ScriptPart = (typeof scriptParts)[number];

/** Asks the background, from a page, to inject a script beside the one that asks; resolves once it has run. */
export async function sendForScript(part: ScriptPart): Promise<void> {
  await browser.runtime.sendMessage({ kind: 'bring-script', part });
}
