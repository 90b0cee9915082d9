import type messages from '../../assets/_locales/en/messages.json';
import { browser } from './native-api.ts';

type WordKey = keyof typeof messages;

/** Words kept for the time when there is nobody to ask for them, `$1` … standing where the values go. */
const kept = new Map<WordKey, string>();

/** Says a word of the interface in the browser's language; English where that is neither Korean nor English. */
export function say(key: WordKey, ...values: readonly string[]): string {
  try {
    return browser.i18n.getMessage(key, [...values]);
  } catch {
    // The extension was updated under an open reader: it reads on, but has nobody to ask for words any more.
    return (kept.get(key) ?? '').replace(/\$(\d)/g, (_whole, at) => values[Number(at) - 1] ?? '');
  }
}

/** Keeps words that may be said after an update of the extension, while there is somebody to ask for them. */
export function keepWords(keys: Iterable<WordKey>): void {
  for (const key of keys) kept.set(key, say(key, '$1', '$2', '$3'));
}

/** Language the interface speaks: the one whose messages the browser chose. */
export function interfaceLanguage(): 'ko' | 'en' {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('ko') ? 'ko' : 'en';
}
