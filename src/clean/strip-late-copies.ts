/**
 * After the undo: whatever the page still puts in with our mark on it, a copy that it made while the mark was there,
 * loses it on the way in. The answer stops that.
 */
export function stripLateCopies(page: Document, attribute: string, strip: (root: Node) => void): () => void {
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      // The mark of the root is no copy: it says that a sheet is not in force.
      if (record.type === 'attributes' && record.target !== page.documentElement) strip(record.target);
      for (const node of record.addedNodes) strip(node);
    }
  });
  observer.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter: [attribute] });
  return () => observer.disconnect();
}
