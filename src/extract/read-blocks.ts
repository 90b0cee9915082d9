import type { Block, BlockKind, Exclusion } from '../article.ts';
import { type BodyHints, noHints } from './body-hints.ts';
import { isBlock, isSilent, isStrong } from './element-roles.ts';
import { kindByTag } from './kind-by-tag.ts';
import { readFigure } from './read-figure.ts';
import { withLinks } from './read-links.ts';
import { readPicture } from './read-picture.ts';
import { readTable } from './read-table.ts';
import { readLine, readText } from './read-text.ts';
import { type BlockWriter, createBlockWriter } from './write-blocks.ts';

/** A body in blocks, and what was left out of it. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly excluded: readonly Exclusion[];
}

/** What an element changes for the text in it. */
interface Frame {
  readonly kind: BlockKind;
  readonly strong: boolean;
  /** The innermost link around. */
  readonly link: Element | undefined;
}

/** The blocks of a body in page order, read from an inert copy by one walk without recursion. `base` resolves pictures and links. */
export function readBlocks(container: Element, base: string, hints: BodyHints = noHints): Body {
  const writer = createBlockWriter();
  const excluded: Exclusion[] = [];
  const outermost: Frame = { kind: 'paragraph', strong: false, link: undefined };
  const frames: Frame[] = [outermost];
  let node: Node | null = container.firstChild;
  while (node !== null) {
    const frame = frames.at(-1) ?? outermost;
    if (node.nodeType === node.TEXT_NODE) writer.text(node.nodeValue ?? '', frame.strong, frame.link);
    const deeper = isElement(node) ? enter(node, frame, writer, hints, excluded, base) : undefined;
    if (deeper !== undefined && node.firstChild !== null) {
      frames.push(deeper);
      node = node.firstChild;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode === container ? null : node.parentNode;
      const left = frames.length > 1 ? frames.pop() : frames[0];
      if (node !== null && isElement(node) && left !== undefined && isEdge(node, hints)) writer.breakBlock(left.kind);
    }
    node = node?.nextSibling ?? null;
  }
  writer.breakBlock('paragraph');
  return { blocks: writer.blocks.map((block, at) => withLinks(block, writer.lines[at], base)), excluded };
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/** Takes what an element says by itself; gives the frame for what is in it, or undefined where that was taken or left out. */
function enter(
  element: Element,
  frame: Frame,
  writer: BlockWriter,
  hints: BodyHints,
  excluded: Exclusion[],
  base: string,
): Frame | undefined {
  if (isSilent(element)) return undefined;
  const reason = hints.excluded.get(element);
  if (reason !== undefined) {
    const text = readText(element);
    if (text !== '') excluded.push({ reason, text });
    if (isEdge(element, hints)) writer.breakBlock(frame.kind);
    return undefined;
  }
  if (element.tagName === 'BR') return void writer.breakLine();
  if (element.tagName === 'IMG') {
    const picture = readPicture(element, base);
    return void (picture && writer.picture(picture));
  }
  if (!isEdge(element, hints)) return frameOf(element, frame, hints, frame.kind);
  writer.breakBlock(frame.kind);
  if (takeWhole(element, writer, hints, base)) return undefined;
  return frameOf(element, frame, hints, hints.subheadings.has(element) ? 'subheading' : kindByTag[element.tagName]);
}

/** Takes captions, figures and tables of data as one; false where the element is to be walked through. */
function takeWhole(element: Element, writer: BlockWriter, hints: BodyHints, base: string): boolean {
  if (hints.captions.has(element)) {
    writer.caption(readLine(element, hints.excluded));
    return true;
  }
  const figure = readFigure(element, base, hints);
  if (figure !== undefined) {
    for (const block of figure) writer.put(block);
    return true;
  }
  const table = element.tagName === 'TABLE' ? readTable(element) : undefined;
  if (table !== undefined) writer.put({ kind: 'table', text: table });
  return table !== undefined;
}

function frameOf(element: Element, frame: Frame, hints: BodyHints, kind = frame.kind): Frame {
  const isLink = element.tagName === 'A' && element.hasAttribute('href') && !hints.paid.has(element);
  const link = isLink ? element : frame.link;
  return { kind, strong: frame.strong || isStrong(element), link };
}

function isEdge(element: Element, hints: BodyHints): boolean {
  return isBlock(element) || hints.captions.has(element) || hints.subheadings.has(element);
}
