import type { Block, Span } from '../article.ts';
import { areParagraphs, areVerses } from './are-verses.ts';
import { cutScripts } from './cut-scripts.ts';
import { continueMarker, findMarkers } from './find-markers.ts';
import { type Piece, pieceOf } from './piece.ts';

/** Cuts every block, tidied before, at markers, at lines where the language changes, at lines of verse, and inside bilingual captions. */
export function cutPieces(blocks: readonly Block[]): Piece[] {
  const isPoem = blocks.some(({ text }) => areVerses(textsOf(text), 3));
  const pieces: Piece[] = [];
  for (const [source, block] of blocks.entries()) {
    const goesOn = pieces.at(-1)?.marker === true;
    pieces.push(...(block.kind === 'table' ? [whole(block, source)] : cutBlock(block, source, goesOn, isPoem)));
  }
  return pieces;
}

function whole(block: Block, source: number): Piece {
  return pieceOf(block, source, { start: 0, end: block.text.length });
}

function cutBlock(block: Block, source: number, goesOn: boolean, isPoem: boolean): Piece[] {
  const lead = goesOn ? continueMarker(block.text) : 0;
  const markers = findMarkers(block.text.slice(lead)).map(({ start, end }) => ({
    start: start + lead,
    end: end + lead,
  }));
  if (lead > 0) markers.unshift({ start: 0, end: lead });
  const pieces: Piece[] = [];
  let from = 0;
  for (const marker of markers) {
    pieces.push(...cutText(block, source, { start: from, end: marker.start }, isPoem));
    pieces.push(pieceOf(block, source, marker, { marker: true }));
    from = marker.end;
  }
  pieces.push(...cutText(block, source, { start: from, end: block.text.length }, isPoem));
  return pieces.length > 0 ? pieces : [whole(block, source)];
}

function cutText(block: Block, source: number, span: Span, isPoem: boolean): Piece[] {
  const lines = linesOf(block.text, span);
  if (lines.length === 0) return [];
  const texts = lines.map(({ start, end }) => block.text.slice(start, end).trim());
  if (lines.length > 1 && (areParagraphs(texts) || areVerses(texts, isPoem ? 2 : 3))) {
    return lines.map((line) => pieceOf(block, source, line, { apart: 'line' }));
  }
  return lines.flatMap((line) => cutScripts(block, source, line));
}

function textsOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
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
