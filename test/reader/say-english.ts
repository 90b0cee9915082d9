import messages from '../../assets/_locales/en/messages.json';
import type { Say } from '../../src/reader/words.ts';

/** Says the English words as the browser would. */
export const sayEnglish: Say = (key, ...values) =>
  messages[key].message.replace(/\$(\d)/g, (_whole, at) => values[Number(at) - 1] ?? '');
