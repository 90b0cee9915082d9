import { bareText } from '../collapse-text.ts';
import { areAlike, findTwin, sumProse } from './find-twin.ts';
import { commonFrame, pathOf } from './frames-above.ts';
import { isHeading } from './is-heading.ts';
import { isLink } from './is-link.ts';
import { proseOf } from './measure-frames.ts';
import type { NamedLayout } from './prune-layout.ts';
import type { Piece } from './sketch-page.ts';
import { steadyNames } from './steady-names.ts';
import { tellTitle } from './tell-title.ts';

/** Lengths that the title of another article has, in characters, and the longest line that says who wrote it and when. */
const shortestTitle = 8;
const longestTitle = 200;
const longestByline = 120;

/** Least prose in the box around the page's own title, in characters: that box is the article, not its head. */
const leastProse = 400;

/** How many blocks below its title an appended article begins at most, and the shortest of its prose, in characters. */
const reach = 8;
const shortestProse = 40;

/** What is named so is the title of an article: sections have headings under other names. */
const titleNames =
  /(?:entry|post|story|article|art|news|view)[-_]{0,2}(?:title|tit|head)|headline|tit(?:le)?[-_]{1,2}(?:view|article|post|news)/;
const bylineNames = /by-?line|author|reporter|writer|date|time|publish|posted/;

/** An address, in what a page's own scripts keep about a box. */
const address = /^(?:https?:\/)?\/\S*\w/;

/**
 * The boxes of a page that endless pages append under a title that is no h1: each made as the box around the page's own
 * title, and with what a section of an article has not: a title named so or leading elsewhere, a byline or an address.
 */
export function findAppended(layout: NamedLayout, title: string): number[] {
  const isTitle = tellTitle(title);
  const at = findHead(layout, title, isTitle);
  const head = layout.pieces[at];
  if (head === undefined) return [];
  const path = pathOf(layout, head.frame);
  const others: { piece: Piece; way: readonly number[] }[] = [];
  for (let next = at + 1; next < layout.pieces.length; next += 1) {
    const piece = layout.pieces[next] as Piece;
    if (!mayHead(layout, head, piece) || !headsProse(layout, next)) continue;
    const way = pathOf(layout, piece.frame);
    if (standAlike(layout, path, way) && !saysAsMuch(piece, head.block.text)) others.push({ piece, way });
  }
  if (others.length === 0) return [];
  const prose = sumProse(layout);
  return others.flatMap(({ piece, way }) => {
    const twin = findTwin(layout, path, way, prose);
    const own = path[way.indexOf(twin ?? -1)] ?? 0;
    if (twin === undefined || (prose[own] ?? 0) < leastProse || !opens(layout, twin, piece)) return [];
    const isArticle = leadsOn(head, piece) || isNamedTitle(layout, head, piece) || isKept(layout, own, twin);
    return isArticle || isSigned(layout, own, twin) ? [twin] : [];
  });
}

/** True where a box around one is made as the one as far up around the other: asked before any prose is counted, which most pages need not. */
function standAlike(layout: NamedLayout, head: readonly number[], other: readonly number[]): boolean {
  for (let up = 1; up < Math.min(head.length, other.length); up += 1) {
    const [one, two] = [head[up] ?? 0, other[up] ?? 0];
    if (head.includes(two) || other.includes(one)) return false;
    if (areAlike(layout, one, two)) return true;
  }
  return false;
}

/** The heading that is the page's title; where none is, the first line that is. */
function findHead({ pieces, frames }: NamedLayout, title: string, isTitle: (text: string) => boolean): number {
  const heading = pieces.findIndex(({ block, frame }) => isHeading(frames[frame]?.tag) && isTitle(block.text));
  return heading < 0 ? pieces.findIndex(({ block }) => block.text === title) : heading;
}

/** A heading below an h1 or beside another, or what is made as the head is. */
function mayHead(layout: NamedLayout, head: Piece, { block, frame }: Piece): boolean {
  if (block.text.length < shortestTitle || block.text.length > longestTitle) return false;
  const tag = layout.frames[frame]?.tag;
  if (isHeading(tag)) return tag !== 'h1' && isHeading(layout.frames[head.frame]?.tag);
  return areAlike(layout, head.frame, frame) && steadyNames(layout.names[frame] ?? '').length > 0;
}

/** True where prose begins soon below a block: below most headings of a page there are links. */
function headsProse({ pieces }: NamedLayout, at: number): boolean {
  for (let next = at + 1; next <= at + reach && next < pieces.length; next += 1) {
    const { block, linked } = pieces[next] as Piece;
    if (block.text.length >= shortestProse && linked < block.text.length / 2) return true;
  }
  return false;
}

/** True where a line is the page's title, printed again, or part of it: another article on the same matter says it in other words. */
function saysAsMuch({ block }: Piece, title: string): boolean {
  const [one, two] = [bareText(block.text), bareText(title)];
  return one.includes(two) || two.includes(one);
}

/** True where no prose of the box stands above the heading. */
function opens({ pieces, frames }: NamedLayout, box: number, heading: Piece): boolean {
  for (const piece of pieces) {
    if (piece === heading) return true;
    if (proseOf(piece) > 0 && commonFrame(frames, piece.frame, box) === box) return false;
  }
  return true;
}

function leadsOn(head: Piece, other: Piece): boolean {
  return isLink(other) && !isLink(head);
}

function isNamedTitle(layout: NamedLayout, head: Piece, other: Piece): boolean {
  return areAlike(layout, head.frame, other.frame) && titleNames.test((layout.names[other.frame] ?? '').toLowerCase());
}

/** True where both boxes carry an address under the same name. */
function isKept({ elements }: NamedLayout, own: number, twin: number): boolean {
  const names = addressNames(elements[twin]);
  return names.length > 0 && addressNames(elements[own]).some((name) => names.includes(name));
}

/** Asked of the browser itself: a live form answers with its control of that name. */
function addressNames(element: Element | undefined): string[] {
  if (element === undefined) return [];
  const { getAttributeNames, getAttribute } = Element.prototype;
  const own = getAttributeNames.call(element).filter((name) => name.startsWith('data-'));
  return own.filter((name) => address.test(getAttribute.call(element, name) ?? ''));
}

/** True where both boxes hold a short line under the same name of a byline. */
function isSigned(layout: NamedLayout, own: number, twin: number): boolean {
  const names = bylinesIn(layout, twin);
  return names.length > 0 && bylinesIn(layout, own).some((name) => names.includes(name));
}

function bylinesIn(layout: NamedLayout, box: number): string[] {
  return layout.pieces.flatMap(({ block, frame }) => {
    const name = steadyNames(layout.names[frame] ?? '').join(' ');
    const isByline = block.text.length <= longestByline && bylineNames.test(name.toLowerCase());
    return isByline && commonFrame(layout.frames, frame, box) === box ? [name] : [];
  });
}
