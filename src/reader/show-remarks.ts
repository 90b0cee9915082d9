import type { Paint } from './highlight.ts';
import { openHints } from './open-hints.ts';
import { remarkMark } from './remark-mark.ts';
import type { Remark } from './row-remarks.ts';
import { rangesOf } from './text-ranges.ts';
import type { Say } from './words.ts';

/** Remarks standing in the margin. */
export interface ShownRemarks {
  /** Closes the remark that is open; false where none was. */
  close(): boolean;
  leave(): void;
}

/** Puts a mark beside each row that has remarks; what they say opens under the pointer, at the focus and at a tap. The text stays as it is. */
export function showRemarks(
  scroll: HTMLElement,
  remarks: ReadonlyMap<number, readonly Remark[]>,
  paint: Paint,
  say: Say,
): ShownRemarks {
  for (const [at, list] of remarks) {
    const row = scroll.querySelector<HTMLElement>(`[data-row="${at}"]`);
    // The title's mark stands beside the heading, not in it: it is no part of the title.
    const place = row?.matches('h1') ? row.parentElement : row;
    place?.querySelector(':scope > .cb-remarks')?.remove();
    place?.append(remarkMark(scroll.ownerDocument, at, list, say));
  }
  return openHints(scroll, (row) => {
    const spans = (row === undefined ? undefined : remarks.get(row))?.flatMap((remark) => remark.spans ?? []) ?? [];
    const pair = scroll.querySelector(`[data-row="${row}"]`);
    const ranges = (['ko', 'en'] as const).flatMap((lang) => {
      const cell = pair?.querySelector(`.cb-cell.cb-${lang}`);
      return cell ? spans.flatMap((both) => rangesOf(cell, both[lang])) : [];
    });
    paint('cb-check', ranges);
  });
}
