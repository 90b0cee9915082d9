import type { Plan } from './cleaning-plan.ts';
import { isHomeLink } from './is-home-link.ts';
import { kin } from './kin.ts';
import { isAdLabel } from './labels.ts';
import { adAddress, bannerSource } from './structural-sign.ts';

/** How many nodes are looked at before a box counts as too big to be an ad slot. */
const BUDGET = 400;

/** How many nodes may still be looked at: those of a box and of the boxes around it are counted together. */
export interface Budget {
  left: number;
}

/** A whole budget. */
export function openBudget(): Budget {
  return { left: BUDGET };
}

/** Show nothing themselves. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'link',
  'meta',
  'br',
  'hr',
  'wbr',
  'col',
  'colgroup',
]);

/** Show something, or take something from the reader, even when they hold no text. */
const CONTENT = new Set(
  'input select textarea button video audio canvas svg math picture object embed iframe frame form dialog details'.split(
    ' ',
  ),
);

type Verdict = 'content' | 'look inside' | 'nothing';

/** What the caller knows of elements that are hidden already, so that they count as nothing. */
export type IsGone = (element: Element, mayBeSlot?: boolean) => boolean;

/**
 * True if a box shows labels, ad pictures and things already hidden, and nothing else: no other text, no other
 * picture, nothing to press, play or fill in. Fails open: a box too big to be looked through holds something.
 */
export function holdsOnlyClutter(box: Element, plan: Plan, isGone: IsGone, budget: Budget = openBudget()): boolean {
  return firstOther(box, plan, isGone, budget) === undefined;
}

/** The first thing in a box that is no clutter, or at which the budget is spent; undefined where there is none. */
export function firstOther(box: Element, plan: Plan, isGone: IsGone, budget: Budget): Node | undefined {
  let node: Node | null = box;
  while (node !== null) {
    budget.left -= 1;
    if (budget.left < 0) return node;
    const verdict = weighNode(node, box, plan, isGone);
    if (verdict === 'content') return node;
    node = (verdict === 'look inside' ? kin.first(node) : null) ?? after(node, box);
  }
  return undefined;
}

/** Whether something that was no clutter when a box was looked through still is none, and still in the box. */
export function isStillOther(other: Node, box: Element, plan: Plan, isGone: IsGone): boolean {
  if (weighNode(other, box, plan, isGone) !== 'content') return false;
  let node: Element | null = other.nodeType === 1 ? (other as Element) : kin.parent(other);
  for (; node !== null && node !== box; node = kin.parent(node)) if (isGone(node)) return false;
  return node === box;
}

function weighNode(node: Node, box: Element, plan: Plan, isGone: IsGone): Verdict {
  return node.nodeType === 1 ? weigh(node as Element, box, plan, isGone) : weighText(node);
}

function weigh(element: Element, box: Element, plan: Plan, isGone: IsGone): Verdict {
  const { localName } = element;
  // One question for most elements: neither a slot nor protected by their selectors.
  const isKnown = element.matches(plan.anyKnown);
  if (element !== box && isGone(element, isKnown)) return 'nothing';
  if (SILENT.has(localName)) return 'nothing';
  if (isKnown && element.matches(plan.anyProtected)) return 'content';
  return isContent(element, localName, box, plan) ? 'content' : 'look inside';
}

function weighText(node: Node): Verdict {
  return node.nodeType !== 3 || isNothing(node as Text) ? 'nothing' : 'content';
}

/** The node that follows in page order, what is inside left out; null at the end of the box. */
function after(node: Node, box: Element): Node | null {
  for (let from: Node | null = node; from !== null && from !== box; from = kin.parent(from)) {
    const next = kin.next(from);
    if (next !== null) return next;
  }
  return null;
}

function isNothing(text: Text): boolean {
  return text.data.trim() === '' || isAdLabel(text.data);
}

function isContent(element: Element, localName: string, box: Element, plan: Plan): boolean {
  if (localName === 'a') return isHomeLink(element, plan.hosts);
  if (localName === 'img') return !isAdPicture(element);
  if (localName === 'object' || localName === 'embed') return !isFlashBanner(element, plan);
  if (CONTENT.has(localName) || localName.includes('-')) return true;
  return element !== box && element.childNodes.length === 0 && isBoxOfSomethingElse(element, plan);
}

/** A picture labelled as advertisement, out of the banner folder, inside an ad link, or the single pixel of a counter. */
function isAdPicture(picture: Element): boolean {
  if (isAdLabel(picture.getAttribute('alt') ?? '') || bannerSource(picture) !== undefined) return true;
  const link = picture.closest('a');
  if (link !== null && adAddress(link) !== undefined) return true;
  return picture.getAttribute('width') === '1' && picture.getAttribute('height') === '1';
}

/** A Flash banner: shows nothing in any browser of today, but only counts where a known slot holds it. */
function isFlashBanner(element: Element, plan: Plan): boolean {
  const source = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  return /\.swf(?:\?|$)/i.test(source) && element.closest(plan.anyWrapper) !== null;
}

/** An empty box with a name of its own may be waiting for content or be painted by a stylesheet. */
function isBoxOfSomethingElse(element: Element, plan: Plan): boolean {
  if (/^(?:t[dhr]|tbody|table|li|ul|p|ins|center|a)$/.test(element.localName)) return false;
  if (element.id === '' && element.className === '') return false;
  return element.closest(plan.anyWrapper) === null;
}
