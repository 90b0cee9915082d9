import type { Language, Span } from '../article.ts';
import { glueRules, joinRules } from './sentence-rules.ts';

const segmenters = new Map<string, Intl.Segmenter>();
/** How far to either side of a break the rules look, in UTF-16 code units. */
const reach = 40;

/**
 * The sentences of a text, in order, without the white space between them. `Intl.Segmenter` proposes the breaks; a table
 * of rules adds those it misses and takes back those that stand inside a sentence. A "\n" always ends one.
 */
export function splitSentences(text: string, lang: Language): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of breaksOf(text, lang)) {
    const span = trimmed(text, start, end);
    if (span !== undefined) spans.push(span);
    start = end;
  }
  return spans;
}

function breaksOf(text: string, lang: Language): number[] {
  if (!/[.!?…。！？\n]\s*\S/.test(text)) return [text.length];
  const proposed = new Set<number>();
  for (const { index } of segmenterOf(lang).segment(text)) proposed.add(index);
  for (const { pattern, langs } of glueRules) {
    if (langs.includes(lang)) for (const match of text.matchAll(pattern)) proposed.add(match.index + match[0].length);
  }
  const kept: number[] = [];
  let last = 0;
  for (const at of [...proposed].sort((one, two) => one - two)) {
    const end = at === 0 ? 0 : pastClosers(text, last, beforeOpeners(text, at));
    if (end <= last || end >= text.length || !isBreak(text, lang, last, end)) continue;
    kept.push(end);
    last = end;
  }
  return [...kept, text.length];
}

function segmenterOf(lang: Language): Intl.Segmenter {
  const locale = lang === 'other' ? 'und' : lang;
  const known = segmenters.get(locale);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, made);
  return made;
}

/** Moves a break before a bracket or quotation mark that opens what comes after it. */
function beforeOpeners(text: string, at: number): number {
  const openers = /[([{【〔〈《<「『“‘]+\s*$/.exec(text.slice(Math.max(0, at - reach), at));
  return openers === null ? at : at - openers[0].length;
}

/** Moves a break behind brackets, quotation marks and stray full stops that close what stands before it. */
function pastClosers(text: string, last: number, at: number): number {
  let end = at;
  for (;;) {
    const closers = /^\s*(?:[)\]】〉》>」』”’]+|[.·](?=\s|$))/.exec(text.slice(end, end + reach));
    if (closers === null || closers[0].includes('\n') || /\n\s*$/.test(text.slice(last, end))) break;
    end += closers[0].length;
  }
  const straight = /^["']/.exec(text.slice(end));
  if (straight && !/\s/.test(text[end - 1] ?? ' ') && isOpen(text.slice(last, end), straight[0])) end += 1;
  return end;
}

/** Whether a straight quotation mark stands open at the end of a text: an odd number so far. */
function isOpen(text: string, mark: string): boolean {
  return (text.split(mark).length - 1) % 2 === 1;
}

function isBreak(text: string, lang: Language, last: number, at: number): boolean {
  const before = text.slice(Math.max(last, at - reach), at);
  const left = before.trimEnd();
  const rest = text.slice(at, at + reach);
  const right = rest.trimStart();
  const gap = before.slice(left.length) + rest.slice(0, rest.length - right.length);
  if (gap.includes('\n')) return true;
  if (!/[\p{L}\p{N}]/u.test(right) && !/[\p{L}\p{N}]/u.test(text.slice(at))) return false;
  if (!/[\p{L}\p{N}]/u.test(text.slice(last, at))) return false;
  return !joinRules.some(
    (rule) =>
      rule.langs.includes(lang) &&
      (rule.glued === undefined || rule.glued === (gap === '')) &&
      rule.left.test(left) &&
      rule.right.test(right) &&
      !rule.unless?.test(right),
  );
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return start < end ? { start, end } : undefined;
}
