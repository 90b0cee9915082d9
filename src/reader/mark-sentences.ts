import type { SentencePair, Span } from '../article.ts';
import type { Paint } from './highlight.ts';
import type { RowSentences } from './row-sentences.ts';
import { placeOf, rangesOf, type TextPlace } from './text-ranges.ts';

/** Marks a sentence and what says the same in the other language, under the pointer or by key. */
export interface SentenceMarker {
  /** Moves the mark within a pair; nothing where the pair has no sentences to mark. */
  step(pair: HTMLElement, by: 1 | -1): Promise<void>;
  clear(): void;
  /** Clears the mark and stops watching. */
  leave(): void;
}

/** Watches the pointer over an article. Sentences are aligned when a pair is first pointed at. */
export function markSentences(
  scroll: HTMLElement,
  { known: sentences, load }: RowSentences,
  paint: Paint,
): SentenceMarker {
  const page = scroll.ownerDocument;
  let marked: { readonly pair: Element; readonly at: number } | undefined;
  const mark = (pair: Element, at: number) => {
    if (marked?.pair === pair && marked.at === at) return;
    marked = { pair, at };
    paint('cb-mark', sentenceRanges(pair, sentences(rowOf(pair))[at]));
  };
  const clear = () => {
    marked = undefined;
    paint('cb-mark', []);
  };
  const point = (event: PointerEvent) => {
    if (event.buttons !== 0) return;
    const place = placeAt(page, event.clientX, event.clientY);
    const pair = place && scroll.querySelector(`[data-row="${place.row}"]`);
    const at = place ? sentences(place.row).findIndex((sentence) => holds(sentence[place.lang], place.offset)) : -1;
    if (pair && at >= 0) mark(pair, at);
    else clear();
  };
  scroll.addEventListener('pointermove', point, { passive: true });
  scroll.addEventListener('pointerleave', clear);
  return {
    clear,
    leave: () => {
      scroll.removeEventListener('pointermove', point);
      scroll.removeEventListener('pointerleave', clear);
      clear();
    },
    step: async (pair, by) => {
      await load();
      const last = sentences(rowOf(pair)).length - 1;
      if (last < 0) return;
      const from = marked?.pair === pair ? marked.at : by === 1 ? -1 : last + 1;
      mark(pair, Math.min(last, Math.max(0, from + by)));
    },
  };
}

/** Ranges of both sides of a sentence pair in its row. */
function sentenceRanges(pair: Element, sentence: SentencePair | undefined): Range[] {
  if (sentence === undefined) return [];
  return (['ko', 'en'] as const).flatMap((lang) => {
    const cell = pair.querySelector(`.cb-cell.cb-${lang}`);
    return cell ? sentence[lang].flatMap((span) => rangesOf(cell, span)) : [];
  });
}

function placeAt(page: Document, x: number, y: number): TextPlace | undefined {
  const caret = page.caretPositionFromPoint?.(x, y);
  return caret ? placeOf(caret.offsetNode, caret.offset) : undefined;
}

function rowOf(pair: Element): number {
  return Number((pair as HTMLElement).dataset.row);
}

function holds(spans: readonly Span[], offset: number): boolean {
  return spans.some(({ start, end }) => offset >= start && offset < end);
}
