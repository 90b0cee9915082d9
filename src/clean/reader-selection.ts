interface Memory {
  range: Range | undefined;
  isOld: boolean;
}

const memories = new WeakMap<Document, Memory>();

/**
 * What the reader has selected on a page; undefined where nothing is. Asked of the browser only after a change: asking
 * makes it lay out the page, which would cost more than all the rest of the cleaning.
 */
export function readerSelection(page: Document): Range | undefined {
  let memory = memories.get(page);
  if (memory === undefined) {
    // On a page of which nothing is there yet nothing is selected.
    const made: Memory = { range: undefined, isOld: page.body !== null };
    page.addEventListener('selectionchange', () => {
      made.isOld = true;
    });
    memories.set(page, made);
    memory = made;
  }
  if (memory.isOld) {
    memory.isOld = false;
    const selection = page.getSelection();
    memory.range = selection === null || selection.rangeCount === 0 ? undefined : selection.getRangeAt(0);
  }
  return memory.range?.collapsed === false ? memory.range : undefined;
}
