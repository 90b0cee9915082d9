import { isLinkAddress, type Passage } from '../article.ts';
import { plainText } from './plain-text.ts';

/** A text as it may leave the browser, with a sign before and behind the words of each link, and where the links lead, in that order. */
export interface MarkedText {
  readonly text: string;
  readonly addresses: readonly string[];
}

/**
 * Two of Unicode's code points for private use, outside of those that once held old Hangul. Its noncharacters would fit
 * better, but Chromium runs no content script with one in it.
 */
export const sign = { before: '\ue06e', behind: '\ue06f' };
/** Either of them, wherever it stands. */
export const signs = /[\ue06e\ue06f]/g;

/** The text of one side of a row with its links marked: its passages a line each, those without text left out. */
export function markLinks(passages: readonly Passage[] = []): MarkedText {
  const filled = passages.filter(({ text }) => plainText(text) !== '').map(withSigns);
  return {
    text: filled.map(({ text }) => text).join('\n'),
    addresses: filled.flatMap(({ addresses }) => addresses),
  };
}

/** Puts the links of a marked text, which may have been escaped since, into words of a form. */
export function showLinks(
  text: string,
  addresses: readonly string[],
  before: (address: string) => string,
  behind: (address: string) => string,
): string {
  let [opened, closed] = [0, 0];
  return text.replace(signs, (found) =>
    found === sign.before ? before(addresses[opened++] ?? '') : behind(addresses[closed++] ?? ''),
  );
}

function withSigns({ text, links = [] }: Passage): MarkedText {
  const addresses: string[] = [];
  const clean = text.replace(signs, '\ufffd');
  let [marked, at] = ['', 0];
  for (const { start, end, href } of links) {
    if (!isLinkAddress(href)) continue;
    marked += clean.slice(at, start) + sign.before + clean.slice(start, end) + sign.behind;
    addresses.push(href);
    at = end;
  }
  return { text: plainText(marked + clean.slice(at)), addresses };
}
