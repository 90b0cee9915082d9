import fc from 'fast-check';
import { anyPiece, make, type Piece } from './random-page.ts';

/** One thing that a page's own script does; `at` and `to` choose nodes by their place in the document. */
export interface Deed {
  readonly kind: keyof typeof deeds;
  readonly at: number;
  readonly to: number;
  readonly piece: Piece;
}

/** Where a script works: the body it changes, and what it has put aside. */
export interface Stage {
  readonly page: Document;
  readonly body: Element;
  readonly aside: Node[];
}

type Act = (stage: Stage, at: ChildNode, to: Element, deed: Deed) => void;

/** Fifteen kinds of deed, as pages do them; those that copy carry our mark along in one of the twins. */
const deeds = {
  insert: ({ page }, _at, to, { piece }) => to.appendChild(make(page, piece)),
  insertBefore: ({ page }, at, _to, { piece }) => at.before(make(page, piece)),
  remove: (_, at) => at.remove(),
  move: (_, at, to) => at.contains(to) || to.appendChild(at),
  putAside: ({ aside }, at) => {
    aside.push(at);
    at.remove();
  },
  bringBack: ({ aside }, _at, to) => to.appendChild(aside.pop() ?? to.ownerDocument.createTextNode('')),
  clone: (_, at, to) => to.appendChild(at.cloneNode(true)),
  keepClone: ({ aside }, at) => aside.push(at.cloneNode(true)),
  rewrite: (_, _at, to) => {
    to.innerHTML = `${to.innerHTML}`;
  },
  copyMarkup: (_, at, to) => {
    to.innerHTML = at.nodeType === 1 ? (at as Element).outerHTML : '글';
  },
  retext: (_, at) => {
    if (at.nodeType === 3) (at as Text).data = '새 글';
  },
  relabel: (_, at) => {
    if (at.nodeType === 3) (at as Text).data = '광고';
  },
  alter: (_, at, _to, { to }) => {
    if (at.nodeType === 1)
      (at as Element).setAttribute(
        ['alt', 'class', 'href', 'src'][to % 4] ?? 'alt',
        ['광고', 'bn', '/1', ''][to % 3] ?? '',
      );
  },
  replace: ({ page }, at, _to, { piece }) => at.replaceWith(make(page, piece)),
  wrap: ({ page }, at) => {
    const box = page.createElement('div');
    at.replaceWith(box);
    box.appendChild(at);
  },
} satisfies Record<string, Act>;

/** Anything a script may do. */
export const anyDeed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])),
  at: fc.nat(200),
  to: fc.nat(200),
  piece: anyPiece,
});

/** Does a deed; nodes are chosen by place, so that twins with the same structure have the same done to them. */
export function act(stage: Stage, deed: Deed): void {
  const nodes = descendants(stage.body);
  // Nothing is put into a script: markup that a page keeps as words, with our mark in them, is out of anyone's reach.
  const elements = [stage.body, ...nodes.filter((node) => isContainer(node))];
  const at = nodes[deed.at % Math.max(nodes.length, 1)];
  const to = elements[deed.to % elements.length];
  if (at !== undefined && to !== undefined && deeds[deed.kind] !== undefined)
    (deeds[deed.kind] as Act)(stage, at, to, deed);
}

function isContainer(node: ChildNode): node is Element & ChildNode {
  return node.nodeType === 1 && !(node as Element).matches('br,img,input,script');
}

function descendants(body: Element): ChildNode[] {
  const found: ChildNode[] = [];
  const collect = (node: Node) => {
    for (const child of node.childNodes) {
      found.push(child);
      collect(child);
    }
  };
  collect(body);
  return found;
}
