import type { Measures } from './open-measures.ts';
import type { Piece } from './sketch-page.ts';

/** What a block's own text is like. */
export const textMeasures: readonly string[] =
  'size words links sentences commas digits capitals lines ends date mail kind inTitle isDescription inByline inBody repeats'.split(
    ' ',
  );

/** Text beyond this many characters is not looked at letter by letter, and patterns are looked for in shorter blocks only. */
const longestCounted = 2000;
const longestMatched = 300;

const patterns: readonly RegExp[] = [/\b(?:19|20)\d\d\b|\d[:.]\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]/, /@|https?:|www\./];

const kinds = ['paragraph', 'subheading', 'quotation', 'list-item', 'figure', 'table'];

/** Adds the text measures of a block to a row. */
export function measureText(page: Measures, piece: Piece, at: number, row: number[]): void {
  const { text, kind } = piece.block;
  const size = page.sizes[at] ?? 0;
  const signs = countSigns(text);
  const seen = Math.min(text.length, longestCounted);
  row.push(
    Math.log1p(size),
    Math.log1p(signs.spaces),
    Math.min(1, piece.linked / Math.max(1, seen - signs.spaces)),
    Math.log1p(signs.stops),
    signs.commas / Math.max(20, size),
    signs.digits / seen,
    signs.capitals / seen,
    signs.breaks,
    /[.!?。…]["'”’»)\]]*$/.test(text.slice(-6)) ? 1 : 0,
  );
  for (const pattern of patterns) row.push(text.length <= longestMatched && pattern.test(text) ? 1 : 0);
  row.push(kinds.indexOf(kind));
  compareHints(page, text, row);
}

interface Signs {
  spaces: number;
  stops: number;
  commas: number;
  digits: number;
  capitals: number;
  breaks: number;
}

/** Counts by code unit: spaces, sentence ends (a stop before a space or the end), commas, digits, capitals, line breaks. */
function countSigns(text: string): Signs {
  const signs: Signs = { spaces: 0, stops: 0, commas: 0, digits: 0, capitals: 0, breaks: 0 };
  const length = Math.min(text.length, longestCounted);
  let stop = false;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const blank = code === 32 || code === 10;
    if (blank && stop) signs.stops += 1;
    stop = code === 46 || code === 33 || code === 63 || code === 0x3002 || code === 0x2026 || (stop && isClosing(code));
    if (blank) signs.spaces += 1;
    if (code === 10) signs.breaks += 1;
    else if (code === 44 || code === 59 || code === 0x3001 || code === 0xff0c) signs.commas += 1;
    else if (code >= 48 && code <= 57) signs.digits += 1;
    else if (isCapital(code)) signs.capitals += 1;
  }
  if (stop) signs.stops += 1;
  return signs;
}

function isClosing(code: number): boolean {
  return code === 34 || code === 39 || code === 41 || code === 93 || code === 0x2019 || code === 0x201d;
}

/** Latin, Greek and Cyrillic capitals, near enough. */
function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return (code >= 0xc0 && code <= 0xde) || (code >= 0x391 && code <= 0x3a9) || (code >= 0x410 && code <= 0x42f);
}

function compareHints({ hints, repeats }: Measures, text: string, row: number[]): void {
  const { title, description, byline, body } = hints;
  const short = text.length <= 600;
  const lower = short && title !== '' && text.length <= title.length * 2 ? text.toLowerCase() : '';
  const start = text.slice(0, 40);
  row.push(
    lower.length > 10 && (title.includes(lower) || lower.includes(title)) ? 1 : 0,
    short && text.length > 20 && description.startsWith(start) ? 1 : 0,
    text.length < 200 && byline.length > 3 && text.includes(byline) ? 1 : 0,
    body === '' || text.length < 12 ? -1 : body.includes(start.trim()) ? 1 : 0,
    Math.min(3, repeats.get(text) ?? 1),
  );
}
