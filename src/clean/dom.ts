/**
 * What a node says of itself and of what is around it, asked of the browser: a form answers `closest`, `parentElement`
 * or `querySelector` with its own control of that name, and whoever takes its word throws, or walks in a circle. In the
 * world of a content script only forms are so; documents and all other elements answer for themselves. To be imported
 * as `dom`, whole: a bundler makes a plain variable of each, and a script's first pass looks none up in an object.
 */
const { prototype: ofNode } = Node;
const { prototype: ofElement } = Element;

const type = getter(ofNode, 'nodeType');
const parent = getter(ofNode, 'parentElement');
const parentNode = getter(ofNode, 'parentNode');
const next = getter(ofNode, 'nextSibling');
const first = getter(ofNode, 'firstChild');
const text = getter(ofNode, 'textContent');
const page = getter(ofNode, 'ownerDocument');
const isConnected = getter(ofNode, 'isConnected');
const holds = method<Node, [other: Node | null], boolean>(ofNode.contains);
const position = method<Node, [other: Node], number>(ofNode.compareDocumentPosition);
const name = getter(ofElement, 'localName');
const id = getter(ofElement, 'id');
const classes = getter(ofElement, 'classList');
const markup = getter(ofElement, 'outerHTML');
const shadow = getter(ofElement, 'shadowRoot');
const children = getter(ofElement, 'children');
const childCount = getter(ofElement, 'childElementCount');
const firstElement = getter(ofElement, 'firstElementChild');
const nextElement = getter(ofElement, 'nextElementSibling');
const previousElement = getter(ofElement, 'previousElementSibling');
const attribute = method<Element, [name: string], string | null>(ofElement.getAttribute);
const setAttribute = method<Element, [name: string, value: string], void>(ofElement.setAttribute);
const removeAttribute = method<Element, [name: string], void>(ofElement.removeAttribute);
const matches = method<Element, [selector: string], boolean>(ofElement.matches);
const closest = method<Element, [selector: string], Element | null>(ofElement.closest);
const one = method<Element, [selector: string], Element | null>(ofElement.querySelector);
const all = method<Element, [selector: string], NodeListOf<Element>>(ofElement.querySelectorAll);
const place = method<Element, [], DOMRect>(ofElement.getBoundingClientRect);
const scrollIntoView = method<Element, [options: ScrollIntoViewOptions], void>(ofElement.scrollIntoView);
const listen = method<EventTarget, Listening, void>(EventTarget.prototype.addEventListener);
const unlisten = method<EventTarget, Listening, void>(EventTarget.prototype.removeEventListener);

export {
  all,
  attribute,
  childCount,
  children,
  classes,
  closest,
  first,
  firstElement,
  holds,
  id,
  isConnected,
  listen,
  markup,
  matches,
  name,
  next,
  nextElement,
  one,
  page,
  parent,
  parentNode,
  place,
  position,
  previousElement,
  removeAttribute,
  scrollIntoView,
  setAttribute,
  shadow,
  text,
  type,
  unlisten,
};

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
