const { prototype: node } = Node;
const { prototype: element } = Element;

/**
 * What a node says of itself and of what is around it, asked of the browser: a form answers `closest`, `parentElement`
 * or `querySelector` with its own control of that name, and whoever takes its word throws, or walks in a circle. In the
 * world of a content script only forms are so; documents and all other elements answer for themselves.
 */
export const dom = {
  type: getter(node, 'nodeType'),
  parent: getter(node, 'parentElement'),
  parentNode: getter(node, 'parentNode'),
  next: getter(node, 'nextSibling'),
  first: getter(node, 'firstChild'),
  text: getter(node, 'textContent'),
  page: getter(node, 'ownerDocument'),
  isConnected: getter(node, 'isConnected'),
  holds: method<Node, [other: Node | null], boolean>(node.contains),
  position: method<Node, [other: Node], number>(node.compareDocumentPosition),
  name: getter(element, 'localName'),
  id: getter(element, 'id'),
  classes: getter(element, 'classList'),
  markup: getter(element, 'outerHTML'),
  shadow: getter(element, 'shadowRoot'),
  children: getter(element, 'children'),
  childCount: getter(element, 'childElementCount'),
  firstElement: getter(element, 'firstElementChild'),
  nextElement: getter(element, 'nextElementSibling'),
  previousElement: getter(element, 'previousElementSibling'),
  attribute: method<Element, [name: string], string | null>(element.getAttribute),
  setAttribute: method<Element, [name: string, value: string], void>(element.setAttribute),
  removeAttribute: method<Element, [name: string], void>(element.removeAttribute),
  matches: method<Element, [selector: string], boolean>(element.matches),
  closest: method<Element, [selector: string], Element | null>(element.closest),
  one: method<Element, [selector: string], Element | null>(element.querySelector),
  all: method<Element, [selector: string], NodeListOf<Element>>(element.querySelectorAll),
  place: method<Element, [], DOMRect>(element.getBoundingClientRect),
  scrollIntoView: method<Element, [options: ScrollIntoViewOptions], void>(element.scrollIntoView),
  listen: method<EventTarget, Listening, void>(EventTarget.prototype.addEventListener),
  unlisten: method<EventTarget, Listening, void>(EventTarget.prototype.removeEventListener),
} as const;

type Listening = [type: string, listener: (event: Event) => void, options: boolean | AddEventListenerOptions];

/** The browser's own way to a property, looked up once and bound: a hundred thousand nodes are asked through it. */
function getter<P extends object, K extends keyof P>(prototype: P, name: K): (of: P) => P[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (get === undefined) throw new Error(`nothing has a ${String(name)} here`);
  return Function.prototype.call.bind(get) as (of: P) => P[K];
}

/** The browser's own method, the node it is asked of first. */
function method<T, A extends unknown[], R>(own: (this: T, ...parameters: A) => R): (of: T, ...parameters: A) => R {
  return Function.prototype.call.bind(own) as (of: T, ...parameters: A) => R;
}
