/**
 * What stands around a node, asked of the browser itself: a form answers `parentElement` or `nextSibling` with its own
 * control of that name, and whoever walks by its word walks in a circle. For every walk whose end is the page's alone.
 */
export const kin = {
  parent: (node: Node) => Reflect.get(Node.prototype, 'parentElement', node) as Element | null,
  next: (node: Node) => Reflect.get(Node.prototype, 'nextSibling', node) as ChildNode | null,
  first: (node: Node) => Reflect.get(Node.prototype, 'firstChild', node) as ChildNode | null,
} as const;
