import type messages from '../../assets/_locales/en/messages.json';
import { browser } from './native-api.ts';

/** Says a word of the interface in the browser's language; English where that is neither Korean nor English. */
export function say(key: keyof typeof messages, ...values: readonly string[]): string {
  try {
    return browser.i18n.getMessage(key, [...values]);
  } catch {
    // The extension was updated under an open reader: it reads on, but has nobody to ask for words any more.
    return '';
  }
}

/** Language the interface speaks: the one whose messages the browser chose. */
export function interfaceLanguage(): 'ko' | 'en' {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('ko') ? 'ko' : 'en';
}
