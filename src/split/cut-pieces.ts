import type { Block, Span } from '../article.ts';
import { countLetters } from './count-letters.ts';
import { cutScripts } from './cut-scripts.ts';
import { detectLanguage } from './detect-language.ts';
import { continueMarker, findMarkers } from './find-markers.ts';
import { type Piece, pieceOf } from './piece.ts';
import { looksLikeByline } from './read-opening.ts';

/** Cuts every block at markers, at lines where the language changes, at lines of verse, and inside bilingual captions. */
export function cutPieces(blocks: readonly Block[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [source, { text, ...rest }] of blocks.entries()) {
    const block = { ...rest, text: text.replace(/[^\S\n]+/g, ' ').trim() };
    const goesOn = pieces.at(-1)?.marker === true;
    pieces.push(...(block.kind === 'table' ? [whole(block, source)] : cutBlock(block, source, goesOn)));
  }
  return pieces;
}

function whole(block: Block, source: number): Piece {
  return pieceOf(block, source, { start: 0, end: block.text.length });
}

function cutBlock(block: Block, source: number, goesOn: boolean): Piece[] {
  const lead = goesOn ? continueMarker(block.text) : 0;
  const markers = findMarkers(block.text.slice(lead)).map(({ start, end }) => ({
    start: start + lead,
    end: end + lead,
  }));
  if (lead > 0) markers.unshift({ start: 0, end: lead });
  const pieces: Piece[] = [];
  let from = 0;
  for (const marker of markers) {
    pieces.push(...cutText(block, source, { start: from, end: marker.start }));
    pieces.push(pieceOf(block, source, marker, { marker: true }));
    from = marker.end;
  }
  pieces.push(...cutText(block, source, { start: from, end: block.text.length }));
  return pieces.length > 0 ? pieces : [whole(block, source)];
}

function cutText(block: Block, source: number, span: Span): Piece[] {
  const lines = linesOf(block.text, span);
  if (lines.length === 0) return [];
  if (lines.length > 1 && areVerses(lines.map(({ start, end }) => block.text.slice(start, end).trim()))) {
    return lines.map((line) => pieceOf(block, source, line, { apart: 'line' }));
  }
  return lines.flatMap((line) => cutScripts(block, source, line));
}

function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 || newline >= end ? end : newline + 1;
    if (text.slice(at, stop).trim() !== '') lines.push({ start: at, end: stop });
    at = stop;
  }
  return lines;
}

/** Hangul syllables and Latin letters past which a line is prose. */
const longestVerse = { ko: 40, en: 80 };

/** Share of the lines that end a sentence, from which a single line break parts paragraphs. */
const mostlyFinished = 0.7;

/** Lines to be read one by one: verse (three short lines or more), or paragraphs parted by a single line break. */
function areVerses(lines: readonly string[]): boolean {
  const prose = lines.filter((line) => !looksLikeByline(line));
  const finished = prose.filter((line) => /[.!?…。][\s"'”’」』)\]〉》>]*$/.test(line)).length;
  const headed = prose.length >= 3 && finished === prose.length - 1;
  if (headed || finished >= mostlyFinished * prose.length)
    return lines.some((line) => detectLanguage(line) !== undefined);
  return lines.length >= 3 && lines.every((line) => isShort(line));
}

function isShort(line: string): boolean {
  const { hangul, latin, han } = countLetters(line);
  return hangul + han <= longestVerse.ko && latin <= longestVerse.en;
}
