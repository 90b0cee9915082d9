import { areAlike, findTwin, sumProse } from './find-twin.ts';
import { pathOf } from './frames-above.ts';
import { isHeading } from './is-heading.ts';
import type { NamedSketch } from './prune-layout.ts';
import type { Piece } from './sketch-page.ts';
import { steadyNames } from './steady-names.ts';
import { tellTitle } from './tell-title.ts';

/** Least prose of the article in an `<article>` by which others are known to be others, in characters. */
const leastProse = 400;

interface Heading {
  readonly piece: Piece;
  readonly tag: string;
  /** Its frame and all frames around it, from the inside out. */
  readonly path: readonly number[];
  /** Whether it says what the page's title says. */
  readonly isTitle: () => boolean;
}

/**
 * The boxes of a page that are articles beside the one the page is about, such as endless pages append: each with a
 * heading of its own, and either an `<article>` as that one is, or made as that one is, box and h1. `claims` tells
 * whether the page claims to be one article: where no heading is its title, the first h1 then is its own.
 */
export function findOtherArticles(sketch: NamedSketch, title: string, claims: () => boolean): number[] {
  const { frames } = sketch;
  if (!mayHoldOthers(sketch)) return [];
  const headings = listHeadings(sketch, title);
  const head = findHead(headings, claims);
  if (head === undefined) return [];
  const isArticle = (at: number) => frames[at]?.tag === 'article';
  const makings = headings.filter((other) => isOfItsMaking(sketch, head, other));
  const articles = headings.flatMap(({ path }) => path.findLast(isArticle) ?? []);
  if (makings.length === 0 && articles.every((at) => head.path.includes(at))) return [];
  const prose = sumProse(sketch);
  const twins = makings.flatMap(({ path }) => findTwin(sketch, head.path, path, prose) ?? []);
  const own = head.path.find((at) => isArticle(at) && (prose[at] ?? 0) >= leastProse);
  return own === undefined ? twins : [...twins, ...articles.filter((at) => !head.path.includes(at))];
}

/** What nearly every page without other articles fails, and costs little to ask. */
function mayHoldOthers({ frames }: NamedSketch): boolean {
  let [articles, headings] = [0, 0];
  for (let at = 0; at < frames.length; at += 1) {
    const tag = frames[at]?.tag;
    if (tag === 'article') articles += 1;
    else if (tag === 'h1') headings += 1;
  }
  return articles > 1 || headings > 1;
}

function listHeadings({ pieces, frames }: NamedSketch, title: string): Heading[] {
  const says = tellTitle(title);
  return pieces.flatMap((piece) => {
    const tag = frames[piece.frame]?.tag ?? '';
    if (!isHeading(tag)) return [];
    return [{ piece, tag, path: pathOf({ frames }, piece.frame), isTitle: () => says(piece.block.text) }];
  });
}

/** The page's own heading: an h1 with its title, else another heading with it, else the first h1 that is no link. */
function findHead(headings: readonly Heading[], claims: () => boolean): Heading | undefined {
  const first = headings.filter(({ tag }) => tag === 'h1');
  const titled = [...first, ...headings].find(({ isTitle }) => isTitle());
  return titled ?? (first.length > 0 && claims() ? first.find(({ piece }) => piece.linked === 0) : undefined);
}

/** True for an h1 after the head that is made as the head is. Where neither has a name, the head has to be the title: pages cut text up by such. */
function isOfItsMaking(sketch: NamedSketch, head: Heading, other: Heading): boolean {
  const [own, frame] = [head.piece.frame, other.piece.frame];
  if (head.tag !== 'h1' || other.tag !== 'h1' || frame <= own || !areAlike(sketch, own, frame)) return false;
  return (steadyNames(sketch.names[frame] ?? '').length > 0 || head.isTitle()) && !other.isTitle();
}
