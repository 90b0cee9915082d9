/** Elements that match, below a node, the node itself included; none for a text. */
export function* below(root: Node, selector: string): Generator<Element, void, undefined> {
  if (root.nodeType !== 1 && root.nodeType !== 9 && root.nodeType !== 11) return;
  if (root.nodeType === 1 && (root as Element).matches(selector)) yield root as Element;
  yield* (root as ParentNode).querySelectorAll(selector);
}
