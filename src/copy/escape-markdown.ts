import { showLinks, sign } from './mark-links.ts';
import { plainText } from './plain-text.ts';

/** Text as Markdown that shows exactly that text; line breaks stay, as hard ones (`\` before the line's end). */
export function escapeMarkdown(text: string): string {
  return escapedLines(text).join('\\\n');
}

/** The same for a cell of a table: line breaks become `<br>`. */
export function escapeMarkdownCell(text: string): string {
  return escapedLines(text).join('<br>');
}

/** An escaped text with its links; behind an exclamation mark one would be a picture. */
export function linkMarkdown(escaped: string, addresses: readonly string[]): string {
  return showLinks(
    escaped.replaceAll(`!${sign.before}`, `\\!${sign.before}`),
    addresses,
    () => '[',
    (address) => `](${address.replace(/[\\()<>|&$`]/g, '\\$&')})`,
  );
}

function escapedLines(text: string): string[] {
  return plainText(text)
    .split('\n')
    .filter((line) => line !== '')
    .map(escapeLine);
}

function escapeLine(line: string): string {
  return line
    .replace(/\t/g, ' ')
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
