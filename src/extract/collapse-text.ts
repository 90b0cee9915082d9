/** Text with every run of white space (NBSP included) made one space, invisible joints dropped, trimmed. */
export function collapseText(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Letters and digits of a text alone, lower case: what is compared to tell whether two lines say the same. */
export function bareText(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
