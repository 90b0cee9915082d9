import * as dom from './dom.ts';
import { readerSelection } from './reader-selection.ts';
import type { Turn } from './scene.ts';

/** Where the reader is on a page. */
export interface ReaderPlace {
  /** What has the focus; undefined where it is the page itself. */
  readonly focus: Element | undefined;
  /** What is selected; undefined where nothing is. */
  readonly selection: Range | undefined;
  /** Whether the whole page is being edited. */
  readonly edits: boolean;
}

/** Where the reader is, asked once a turn. */
export function readerPlace({ page, turn }: { readonly page: Document; readonly turn: Turn }): ReaderPlace {
  if (turn.reader !== undefined) return turn.reader;
  const { activeElement, body, designMode } = page;
  turn.reader = {
    focus: activeElement === null || activeElement === body ? undefined : activeElement,
    selection: readerSelection(page),
    edits: designMode === 'on',
  };
  return turn.reader;
}

/** Whether the reader writes on the page, or has the focus or the selection in an element. */
export function isReaderAt(element: Element, { focus, selection, edits }: ReaderPlace): boolean {
  return edits || (focus !== undefined && dom.holds(element, focus)) || selection?.intersectsNode(element) === true;
}
