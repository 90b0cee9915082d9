import type { Language, Span } from '../article.ts';
import { proposeBreaks } from './propose-breaks.ts';
import { joinRules } from './sentence-rules.ts';

/** How far to either side of a break the rules look, in UTF-16 code units. */
const reach = 40;
/** Letters or digits: what makes a stretch of text more than punctuation. */
const wordy = /[\p{L}\p{N}]/u;

/**
 * The sentences of a text, in order, without the white space between them. `Intl.Segmenter` proposes the breaks; a table
 * of rules adds those it misses and takes back those that stand inside a sentence. A "\n" always ends one.
 */
export function splitSentences(text: string, lang: Language): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    for (const span of splitLine(text.slice(start, end), lang)) {
      spans.push({ start: start + span.start, end: start + span.end });
    }
    start = end + 1;
  }
  return spans;
}

function splitLine(line: string, lang: Language): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of breaksOf(line, lang)) {
    const span = trimmed(line, start, end);
    if (span !== undefined) spans.push(span);
    start = end;
  }
  return spans;
}

function breaksOf(line: string, lang: Language): number[] {
  if (!/[.!?…。！？][\s\S]/.test(line.trimEnd())) return [line.length];
  const kept: number[] = [];
  let last = 0;
  let hasWords = false;
  let seen = 0;
  const lastWord = lastWordOf(line);
  for (const at of proposeBreaks(line, lang)) {
    const end = at === 0 ? 0 : pastClosers(line, last, beforeOpeners(line, at));
    if (end <= last || end > lastWord) continue;
    hasWords ||= wordy.test(line.slice(Math.max(last, seen), end));
    seen = end;
    if (!hasWords || !isBreak(line, lang, last, end)) continue;
    kept.push(end);
    last = end;
    hasWords = false;
  }
  return [...kept, line.length];
}

/** Where the line's last letter or digit stands; nothing breaks behind it. */
function lastWordOf(line: string): number {
  for (let at = line.length - 1; at >= 0; at -= 1) if (/[\p{L}\p{N}\p{Cs}]/u.test(line[at] ?? '')) return at;
  return -1;
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
    if (closers === null) break;
    end += closers[0].length;
  }
  const apart = /\s/.test(text[end - 1] ?? ' ') || text[end] === ' ';
  const straight = (apart ? /^\s?(["'˝])(?=\s|$)/ : /^(["'˝])/).exec(text.slice(end, end + reach));
  return straight && isOpen(text.slice(last, end), straight[1] ?? '') ? end + straight[0].length : end;
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
  const glued = left.length === before.length && right.length === rest.length;
  return !joinRules.some(
    (rule) =>
      rule.langs.includes(lang) &&
      (rule.glued === undefined || rule.glued === glued) &&
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
