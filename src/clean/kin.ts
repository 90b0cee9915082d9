/**
 * What stands around a node, asked of the browser itself: a form answers `parentElement` or `nextSibling` with its own
 * control of that name, and whoever walks by its word walks in a circle. For every walk whose end is the page's alone.
 */
export const kin = {
  parent: (node: Node) => parent.call(node) as Element | null,
  next: (node: Node) => next.call(node) as ChildNode | null,
  first: (node: Node) => first.call(node) as ChildNode | null,
} as const;

const parent = getterOf('parentElement');
const next = getterOf('nextSibling');
const first = getterOf('firstChild');

/** The browser's own way to a property, looked up once: a hundred thousand nodes are asked through it. */
function getterOf(name: 'parentElement' | 'nextSibling' | 'firstChild'): (this: Node) => unknown {
  const getter = Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
  if (getter === undefined) throw new Error(`no node has a ${name} here`);
  return getter;
}
