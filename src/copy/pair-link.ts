import type { Article, Passage, Row } from '../article.ts';
import { htmlLink } from './escape-html.ts';
import type { Format } from './format.ts';
import { oneLine } from './plain-text.ts';

/** Text up to this many characters is named whole; of a longer one the first and the last words say where it is. */
const whole = 60;
/** So many words of either end, more of the first where those stand further up as well; so many of the line above. */
const words = { first: 5, last: 4, above: 4 };

/** A link that opens the page at the first pair given and marks it there (URL Fragment Text Directives, WICG); the page's own address where the pair has no text. */
export const pairLink: Format = {
  id: 'pair-link',
  copy: (article, rows) => {
    const { url } = article;
    const directive = rows.map((row) => directiveOf(article, row)).find((found) => found !== undefined);
    const address = directive === undefined ? url : `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
    return { text: address, html: `<p>${htmlLink(address, oneLine(url))}</p>` };
  },
};

/** One paragraph of a row, the Korean if there is any: a directive does not reach over the end of a block. */
function directiveOf(article: Article, { ko, en, other = [] }: Row): string | undefined {
  const passage = [...ko, ...en, ...other].find(({ text }) => firstLine(text) !== '');
  if (passage === undefined) return undefined;
  const above = linesAbove(article, passage);
  const isAbove = (text: string) => above.some((line) => line.toLowerCase().includes(text.toLowerCase()));
  const [start, ...end] = endsOf(firstLine(passage.text), isAbove);
  const before = isAbove(start) ? (above.at(-1) ?? '').split(' ').slice(-words.above).join(' ') : '';
  return [...(before === '' ? [] : [`${encode(before)}-`]), ...[start, ...end].map(encode)].join(',');
}

/** A short line whole; the first and the last words of a long one. */
function endsOf(line: string, isAbove: (text: string) => boolean): [start: string, ...end: string[]] {
  const parts = line.split(' ');
  if (line.length <= whole) return [line];
  for (let count = words.first; count + words.last < parts.length; count++) {
    const start = parts.slice(0, count).join(' ');
    if (!isAbove(start)) return [start, parts.slice(-words.last).join(' ')];
  }
  return [line];
}

/** The lines that stand in the article above a passage, in page order: a browser stops at the first place that fits. */
function linesAbove({ title, subtitle = '', blocks }: Article, { source }: Passage): string[] {
  if (source < 0) return [];
  return [title, subtitle, ...blocks.slice(0, source).map(({ text }) => text)]
    .flatMap((text) => text.split('\n'))
    .map(oneLine)
    .filter((line) => line !== '');
}

/** A line break of the author ends what a directive can find. */
function firstLine(text: string): string {
  return oneLine(text.trim().split('\n')[0] ?? '');
}

/** As for any part of an address; the hyphen too, which parts what stands before and after. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}
