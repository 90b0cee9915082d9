/**
 * True for a text of the letters most pages are written in: Latin ones of one byte, Hangul syllables and the usual signs.
 * What is a letter among them can be written out, and browsers are slow to prepare a pattern with `\p{L}`.
 */
export function hasCommonLettersOnly(text: string): boolean {
  return !/[^ -~\s\u00a0-\u00ff\u2000-\u206f가-힣]/.test(text);
}
