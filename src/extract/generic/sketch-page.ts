import type { Block, BlockKind } from '../../article.ts';
import { noHints } from '../body-hints.ts';
import { roleOf } from '../element-roles.ts';
import { readFigure } from '../read-figure.ts';
import type { LinkedLine } from '../read-links.ts';
import { readPicture } from '../read-picture.ts';
import { readTable } from '../read-table.ts';
import { readLine } from '../read-text.ts';
import { type BlockWriter, createBlockWriter } from '../write-blocks.ts';

/** An element that stands on lines of its own. */
export interface Frame {
  /** Index of the frame around it; -1 for the outermost. */
  readonly parent: number;
  /** Lower case. */
  readonly tag: string;
}

/** A block anywhere on the page, before it is known whether it is the article's. */
export interface Piece {
  readonly block: Block;
  /** Index of the innermost frame around it. */
  readonly frame: number;
  /** How many of its characters are in links. */
  readonly linked: number;
  /** The lines it was made of, if there are links in them. */
  readonly lines?: readonly LinkedLine[] | undefined;
}

/** All text of a page in page order, with the elements around it as plain data. */
export interface Sketch {
  readonly frames: readonly Frame[];
  readonly pieces: readonly Piece[];
}

/** A sketch, with the element behind every frame. */
export interface Layout extends Sketch {
  readonly elements: readonly Element[];
}

/** What is open at a point of the walk. */
interface State {
  readonly frame: number;
  readonly kind: BlockKind;
  readonly strong: boolean;
  /** The innermost link around. */
  readonly link: Element | undefined;
}

const kinds: Readonly<Record<string, BlockKind>> = {
  BLOCKQUOTE: 'quotation',
  LI: 'list-item',
  DT: 'list-item',
  DD: 'list-item',
  H1: 'subheading',
  H2: 'subheading',
  H3: 'subheading',
  H4: 'subheading',
  H5: 'subheading',
  H6: 'subheading',
};

/**
 * Sketches an inert copy of a page by one walk without recursion. Text the page hides is left out, unless `hidden`
 * says that a page hides all it has until its scripts have run.
 */
export function sketchPage(root: Element, url: string, hidden = false): Layout {
  const writer = createBlockWriter();
  const layout = { frames: [] as Frame[], pieces: [] as Piece[], elements: [] as Element[] };
  const states: State[] = [
    openFrame(root, layout, { frame: -1, kind: 'paragraph', strong: false, link: undefined }, false),
  ];
  const settle = (frame: number): void => {
    for (let at = layout.pieces.length; at < writer.blocks.length; at += 1) {
      const linked = writer.linked[at] ?? 0;
      layout.pieces.push({ block: writer.blocks[at] as Block, frame, linked, lines: writer.lines[at] });
    }
  };
  const end = (state: State): void => {
    writer.breakBlock(state.kind);
    settle(state.frame);
  };
  let node: Node | null = root.firstChild;
  while (node !== null) {
    const state = states[states.length - 1] as State;
    if (node.nodeType === 3) writer.text(node.nodeValue ?? '', state.strong, state.link);
    const deeper = node.nodeType === 1 ? enter(node as Element, state, writer, layout, end, url, hidden) : undefined;
    if (deeper !== undefined && node.firstChild !== null) {
      states.push(deeper);
      node = node.firstChild;
      continue;
    }
    let next: Node | null = node.nextSibling;
    while (next === null) {
      node = node.parentNode;
      if (node === root || node === null) break;
      const left = states.pop();
      if (left !== undefined && left.frame !== states[states.length - 1]?.frame) end(left);
      next = node.nextSibling;
    }
    node = next;
  }
  end(states[0] as State);
  return layout;
}

type Growing = { frames: Frame[]; elements: Element[] };

/** Takes what an element says by itself; gives the state for what is in it, or undefined where that is taken or not to be read. */
function enter(
  element: Element,
  state: State,
  writer: BlockWriter,
  layout: Growing,
  end: (state: State) => void,
  url: string,
  hidden: boolean,
): State | undefined {
  const tag = element.tagName;
  if (tag === 'BR') return void writer.breakLine();
  if (tag === 'IMG') {
    const picture = readPicture(element, url);
    return void (picture && writer.picture(picture));
  }
  const role = roleOf(element);
  if (role.silent && !(hidden && element.childElementCount > 0)) return undefined;
  const strong = state.strong || role.strong;
  if (!role.block) {
    const link = tag === 'A' && element.hasAttribute('href') ? element : state.link;
    if (strong === state.strong && link === state.link) return state;
    return { frame: state.frame, kind: state.kind, strong, link };
  }
  end(state);
  const inner = openFrame(element, layout, state, strong);
  return takeWhole(element, inner, writer, end, url) ? undefined : inner;
}

/** Takes captions, figures and tables of data as one; false where the element is to be walked through. */
function takeWhole(
  element: Element,
  state: State,
  writer: BlockWriter,
  end: (state: State) => void,
  url: string,
): boolean {
  if (element.tagName === 'FIGCAPTION') writer.caption(readLine(element));
  else if (element.tagName === 'FIGURE' || element.tagName === 'TABLE') {
    const figure = readFigure(element, url, noHints);
    const table = figure === undefined && element.tagName === 'TABLE' ? readTable(element) : undefined;
    if (figure === undefined && table === undefined) return false;
    for (const block of figure ?? []) writer.put(block);
    if (table !== undefined) writer.put({ kind: 'table', text: table }, linkedIn(element));
  } else return false;
  end(state);
  return true;
}

function linkedIn(element: Element): number {
  let sum = 0;
  for (const link of element.querySelectorAll('a[href]')) sum += link.textContent?.trim().length ?? 0;
  return sum;
}

function openFrame(element: Element, layout: Growing, around: State, strong: boolean): State {
  layout.frames.push({ parent: around.frame, tag: element.localName });
  layout.elements.push(element);
  const kind = kinds[element.tagName] ?? around.kind;
  return { frame: layout.frames.length - 1, kind, strong, link: around.link };
}
