import type { Span } from '../article.ts';
import { prepareMarkerPhrases } from './data/marker-phrases.ts';

let prepared: ReturnType<typeof prepareMarkerPhrases> | undefined;

function phrases(): ReturnType<typeof prepareMarkerPhrases> {
  prepared ??= prepareMarkerPhrases();
  return prepared;
}

/** Words without one of which nothing is a marker; English text seldom has them. */
const mayMark = /[가-힣]|english|korean|translat|google/i;

/**
 * Where a text may hold a publisher's marker ("<아래는 구글번역기로 번역한 기사 전문이다.>"), in order. Candidates by wording
 * alone: whether one really parts two languages is decided by what stands around it.
 */
export function findMarkers(text: string): Span[] {
  const found: Span[] = [];
  if (!mayMark.test(text)) return found;
  for (let from = 0; from < text.length; ) {
    const start = nextOpening(text, from);
    if (start === undefined) break;
    const end = endOfMarker(text, start);
    if (end === undefined) {
      from = start + 1;
      continue;
    }
    found.push({ start, end });
    from = end;
  }
  return found;
}

/** Length of the text's beginning that goes on with a marker begun in the paragraph before; 0 where it does not. */
export function continueMarker(text: string): number {
  return restOfMarker(text, 0);
}

/** A marker begins a line, or stands behind a finished sentence with a bracket or a bullet of its own. */
function nextOpening(text: string, from: number): number | undefined {
  const { opening } = phrases();
  opening.lastIndex = from;
  const match = opening.exec(text);
  return match ? match.index + match[0].length - (match.groups?.begin?.length ?? 0) : undefined;
}

function endOfMarker(text: string, start: number): number | undefined {
  const phrase = phrases();
  const heading = match(phrase.heading, text, start);
  if (heading > start && isLineStart(text, start)) return heading;
  const core = match(phrase.koreanCore, text, start) || match(phrase.englishCore, text, start);
  return core > start ? restOfMarker(text, core) : undefined;
}

function restOfMarker(text: string, from: number): number {
  const phrase = phrases();
  let end = from;
  for (const part of [phrase.koreanMore, phrase.englishCore, phrase.englishMore]) {
    for (let next = match(part, text, end); next > end; next = match(part, text, end)) end = next;
  }
  return end;
}

function isLineStart(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && /[^\S\n]/.test(text[start - 1] ?? '')) start -= 1;
  return start === 0 || text[start - 1] === '\n';
}

/** Where a sticky pattern that matches at `from` ends; 0 where it does not match. */
function match(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
