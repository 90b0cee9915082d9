import type { Row } from '../article.ts';
import { htmlLink } from './escape-html.ts';
import type { Format } from './format.ts';
import { oneLine } from './plain-text.ts';

/** Text up to this many characters is named whole; of a longer one the first and the last words say where it is. */
const whole = 60;
const words = { first: 5, last: 4 };

/** A link that opens the page at the first pair given and marks it there (URL Fragment Text Directives, WICG); the page's own address where the pair has no text. */
export const pairLink: Format = {
  id: 'pair-link',
  copy: ({ url }, rows) => {
    const directive = rows.map(directiveOf).find((found) => found !== undefined);
    const address = directive === undefined ? url : `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
    return { text: address, html: `<p>${htmlLink(address, oneLine(url))}</p>` };
  },
};

/** One paragraph of a row, the Korean if there is any: a directive does not reach over the end of a block. */
function directiveOf({ ko, en, other = [] }: Row): string | undefined {
  const text = [...ko, ...en, ...other].map((passage) => firstLine(passage.text)).find((line) => line !== '');
  if (text === undefined) return undefined;
  const parts = text.split(' ');
  if (text.length <= whole || parts.length <= words.first + words.last) return encode(text);
  return `${encode(parts.slice(0, words.first).join(' '))},${encode(parts.slice(-words.last).join(' '))}`;
}

/** A line break of the author ends what a directive can find. */
function firstLine(text: string): string {
  return oneLine(text.trim().split('\n')[0] ?? '');
}

/** As for any part of an address; the hyphen too, which parts what stands before and after. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}
