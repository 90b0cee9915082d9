import type { Block, BlockKind, Picture } from '../article.ts';
import { collapseText } from './collapse-text.ts';
import { isCaptionLine, isSubheadingLine, readsAsParagraphs } from './line-shape.ts';
import { type Anchor, type LinkedLine, withAnchor } from './read-links.ts';

/** One printed line: between two line breaks. `strong` and `linked` count the characters of it that are bold or in a link. */
interface Line extends LinkedLine {
  text: string;
  raw: string;
  length: number;
  strong: number;
  linked: number;
  anchors: Anchor[] | undefined;
}

/** Takes a page's text in reading order and makes blocks of it. */
export interface BlockWriter {
  readonly blocks: Block[];
  /** For each block, how many of its characters are in links. */
  readonly linked: number[];
  /** For each block, the lines it was made of, if there are links in them. */
  readonly lines: (readonly LinkedLine[] | undefined)[];
  /** Running text, as it stands in the page; `link` is the innermost one around it. */
  text(data: string, strong: boolean, link?: Element): void;
  /** A `<br>`: two in a row part paragraphs. */
  breakLine(): void;
  /** The edge of a block element: what came before is a block of `kind`. */
  breakBlock(kind: BlockKind): void;
  /** A whole block at once; an empty one is left out. */
  put(block: Block, linked?: number): void;
  /** A picture: what follows may be its caption. */
  picture(picture: Picture): void;
  /** A caption, of the last picture if that has none yet. */
  caption(line: LinkedLine): void;
}

/** Takes a finished group of lines. */
type Write = (kind: BlockKind, text: string, strong: boolean, linked: number, lines?: readonly Line[]) => void;

/** A writer with nothing written. */
export function createBlockWriter(): BlockWriter {
  const blocks: Block[] = [];
  const linked: number[] = [];
  const linesOf: (readonly LinkedLine[] | undefined)[] = [];
  let lines: Line[] = [];
  let line = emptyLine();
  let pending: Picture | undefined;

  const put = (block: Block, inLinks = 0, from?: readonly LinkedLine[]): void => {
    if (block.text === '') return;
    blocks.push(block);
    linked.push(inLinks);
    linesOf.push(from);
  };
  const caption = (text: string, inLinks = 0, from?: readonly LinkedLine[]): void => {
    put(pending === undefined ? { kind: 'figure', text } : { kind: 'figure', text, picture: pending }, inLinks, from);
    pending = undefined;
  };
  const endLine = (): void => {
    lines.push(line);
    line = emptyLine();
  };
  const write: Write = (kind, text, strong, inLinks, from) => {
    if (text === '') return;
    const isPlain = kind === 'paragraph';
    if (isPlain && isCaptionLine(text, pending !== undefined)) caption(text, inLinks, from);
    else put({ kind: isPlain && strong && isSubheadingLine(text) ? 'subheading' : kind, text }, inLinks, from);
    pending = undefined;
  };

  return {
    blocks,
    linked,
    lines: linesOf,
    put: (block, inLinks) => put(block, inLinks),
    caption: (own) => caption(own.text, 0, own.anchors && [own]),
    picture: (picture) => {
      pending = picture;
    },
    text: (data, strong, link) => addText(line, data, strong, link),
    breakLine: endLine,
    breakBlock: (kind) => {
      if (line.length === 0 && lines.length === 0) return;
      endLine();
      for (const group of groupsOf(lines)) {
        if (group.length > 1) writeGroup(group, kind, write);
        else writeLines(group, kind, write);
      }
      lines = [];
    },
  };
}

function emptyLine(): Line {
  return { text: '', raw: '', length: 0, strong: 0, linked: 0, anchors: undefined };
}

function addText(line: Line, data: string, strong: boolean, link: Element | undefined): void {
  const seen = data.trim().length;
  if (seen === 0) {
    // Half of a page's text nodes: of blanks, one parts words as well as many.
    if (line.text !== '' && data !== '') line.text += ' ';
    return;
  }
  line.text += data;
  line.length += seen;
  if (strong) line.strong += seen;
  if (link === undefined) return;
  line.linked += seen;
  line.anchors = withAnchor(line.anchors, link, line.text.length - data.length, line.text.length);
}

/** Lines parted at the blank ones, their white space collapsed. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] = [];
  for (const line of lines) {
    if (line.anchors !== undefined) line.raw = line.text;
    line.text = collapseText(line.text);
    if (line.text === '') open = [];
    else if (open.push(line) === 1) groups.push(open);
  }
  return groups;
}

/** Writes lines that single `<br>`s part: as one block, unless they are subheadings or captions, or read as paragraphs of their own. */
function writeGroup(group: readonly Line[], kind: BlockKind, write: Write): void {
  const apart = readsAsParagraphs(group.map(({ text }) => text));
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) writeLines(open, kind, write);
    open = [];
  };
  for (const line of group) {
    const alone = apart || isCaptionLine(line.text, false) || (isBold(line) && isSubheadingLine(line.text));
    const before = open.at(-1);
    if (alone || (before !== undefined && isBold(before))) close();
    open.push(line);
    if (alone) close();
  }
  close();
}

function writeLines(lines: readonly Line[], kind: BlockKind, write: Write): void {
  const linked = lines.reduce((sum, line) => sum + line.linked, 0);
  const text = lines.map((line) => line.text).join('\n');
  write(kind, text, lines.every(isBold), linked, linked > 0 ? lines : undefined);
}

function isBold({ strong, length }: Line): boolean {
  return strong >= length;
}
