import type { Block, BlockKind } from '../../article.ts';
import { noHints } from '../body-hints.ts';
import { mayBeDressed, roleOf } from '../element-roles.ts';
import { isShadowHost } from '../flatten-shadows.ts';
import { kindByTag } from '../kind-by-tag.ts';
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

/** How a page is sketched. */
export interface Manner {
  /** The page hides all it has until its scripts have run: what it hides is not left out. */
  readonly hidden?: boolean;
  /** For a page that is no inert copy itself: makes one of an element, with or without what is in it; none of what is too deep. */
  readonly copy?: (element: Element, deep: boolean) => Element | undefined;
}

/** A walk through a page, and what has come of it. */
interface Walk {
  readonly layout: { readonly frames: Frame[]; readonly pieces: Piece[]; readonly elements: Element[] };
  readonly writer: BlockWriter;
  readonly url: string;
  readonly manner: Manner;
  /** The elements that have a style of their own or are hidden. */
  readonly dressed: ReadonlySet<Element>;
}

/**
 * Sketches a page, or an inert copy of it, by one walk without recursion. Text the page hides is left out. A page that is no
 * copy and shows something by a shadow root gives nothing: only a copy can have that in its place.
 */
export function sketchPage(root: Element, url: string, manner: Manner = {}): Layout {
  const layout = { frames: [] as Frame[], pieces: [] as Piece[], elements: [] as Element[] };
  const dressed = new Set(root.querySelectorAll(mayBeDressed));
  const walk: Walk = { layout, writer: createBlockWriter(), url, manner, dressed };
  const outside: State = { frame: -1, kind: 'paragraph', strong: false, link: undefined };
  const states: State[] = [openFrame(root, root.tagName, walk, outside, false)];
  // Unlike a form, whose controls may have such names, a walker tells what comes next.
  const walker = root.ownerDocument.createTreeWalker(root, elementsAndText);
  let node: Node | null = walker.firstChild();
  while (node !== null) {
    const state = states[states.length - 1] as State;
    let deeper: State | undefined;
    if (node.nodeType === 3) walk.writer.text(node.nodeValue ?? '', state.strong, state.link);
    else {
      const tag = tagOf(node as Element);
      if (manner.copy !== undefined && isShadowHost(node as Element, tag))
        return { frames: [], pieces: [], elements: [] };
      deeper = enter(node as Element, tag, state, walk);
    }
    node = deeper === undefined ? null : walker.firstChild();
    if (deeper !== undefined && node !== null) {
      states.push(deeper);
      continue;
    }
    node = walker.nextSibling();
    while (node === null && walker.parentNode() !== null && walker.currentNode !== root) {
      const left = states.pop();
      if (left !== undefined && left.frame !== states[states.length - 1]?.frame) end(walk, left);
      node = walker.nextSibling();
    }
  }
  end(walk, states[0] as State);
  return layout;
}

/** Of text nodes and elements, what `createTreeWalker` is to show. */
const elementsAndText = 5;

/** The edge of a block: what was written before it stands in the state's frame. */
function end({ writer, layout: { pieces } }: Walk, { kind, frame }: State): void {
  writer.breakBlock(kind);
  for (let at = pieces.length; at < writer.blocks.length; at += 1) {
    const linked = writer.linked[at] ?? 0;
    pieces.push({ block: writer.blocks[at] as Block, frame, linked, lines: writer.lines[at] });
  }
}

/** Takes what an element says by itself; gives the state for what is in it, or undefined where that is taken or not to be read. */
function enter(element: Element, tag: string, state: State, walk: Walk): State | undefined {
  const { writer, url, manner, dressed } = walk;
  if (tag === 'BR') return void writer.breakLine();
  if (tag === 'IMG') {
    const picture = readPicture(element, url);
    return void (picture && writer.picture(picture));
  }
  if (tag === 'MAP' || (tag === 'DIALOG' && !element.hasAttribute('open'))) return undefined;
  const role = roleOf((tag === 'FORM' && manner.copy?.(element, false)) || element, dressed.has(element));
  if (role.silent && !(manner.hidden && element.childElementCount > 0)) return undefined;
  const strong = state.strong || role.strong;
  if (!role.block) {
    const link = tag === 'A' && element.hasAttribute('href') ? element : state.link;
    if (strong === state.strong && link === state.link) return state;
    return { frame: state.frame, kind: state.kind, strong, link };
  }
  end(walk, state);
  const inner = openFrame(element, tag, walk, state, strong);
  const isTaken = mayBeWhole(element, tag) && takeWhole(manner.copy?.(element, true) ?? element, inner, walk);
  return isTaken ? undefined : inner;
}

/** A form answers with its control of that name. */
function tagOf(element: Element): string {
  const tag: unknown = element.tagName;
  return typeof tag === 'string' ? tag : 'FORM';
}

/** What `takeWhole` may take. */
function mayBeWhole(element: Element, tag: string): boolean {
  if (tag === 'TABLE') return element.querySelector('table') === null;
  return tag === 'FIGCAPTION' || (tag === 'FIGURE' && element.querySelector('table, blockquote, figure') === null);
}

/** Takes captions, figures and tables of data as one; false where the element is to be walked through. */
function takeWhole(element: Element, state: State, walk: Walk): boolean {
  const { writer, url } = walk;
  if (element.tagName === 'FIGCAPTION') writer.caption(readLine(element));
  else if (element.tagName === 'FIGURE' || element.tagName === 'TABLE') {
    const figure = readFigure(element, url, noHints);
    const table = figure === undefined && element.tagName === 'TABLE' ? readTable(element) : undefined;
    if (figure === undefined && table === undefined) return false;
    for (const block of figure ?? []) writer.put(block);
    if (table !== undefined) writer.put({ kind: 'table', text: table }, linkedIn(element));
  } else return false;
  end(walk, state);
  return true;
}

function linkedIn(element: Element): number {
  let sum = 0;
  for (const link of element.querySelectorAll('a[href]')) sum += link.textContent?.trim().length ?? 0;
  return sum;
}

function openFrame(element: Element, tag: string, { layout }: Walk, around: State, strong: boolean): State {
  layout.frames.push({ parent: around.frame, tag: tag.toLowerCase() });
  layout.elements.push(element);
  const kind = kindByTag[tag] ?? around.kind;
  return { frame: layout.frames.length - 1, kind, strong, link: around.link };
}
