/** White space that is no plain space, and line ends of every system. */
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** C0 and C1 controls (but "\n" and "\t"), zero-width spaces, and the marks that turn the direction of what follows. */
const unwanted = /[^\P{Cc}\n\t]|[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu;
const lonelySurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A page's text as it may leave the browser: without control characters or turns of direction, spaces plain, lines trimmed. */
export function plainText(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replace(spaces, ' ')
    .replace(unwanted, '')
    .replace(lonelySurrogate, '\ufffd')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .trim();
}

/** The same on one line, without tabs: what fits a cell. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ');
}
