import type messages from '../../assets/_locales/en/messages.json';

/** A key of the interface's words, as the message files name it. */
export type WordKey = keyof typeof messages;

/** Says a word of the interface in the reader's language, with `$1` … replaced by the values. */
export type Say = (key: WordKey, ...values: readonly string[]) => string;
