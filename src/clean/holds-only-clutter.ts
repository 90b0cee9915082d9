import type { Plan } from './cleaning-plan.ts';
import * as dom from './dom.ts';
import { isHomeLink } from './is-home-link.ts';
import { isAdLabel } from './labels.ts';
import type { IsGone } from './scene.ts';
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

/** Empty, these are nothing by themselves, whatever their name. */
const HOLLOW = new Set('td th tr tbody table li ul p ins center a'.split(' '));

/**
 * The first thing in a box that is no clutter, or at which the budget is spent; undefined where a box shows labels, ad
 * pictures and things already hidden, and nothing else: no other text, no other picture, nothing to press, play or fill
 * in. `inside` is something in it that is known to be clutter. Fails open: a box too big to be looked through holds something.
 */
export function firstOther(
  box: Element,
  plan: Plan,
  isGone: IsGone,
  budget: Budget,
  inside?: Element,
): Node | undefined {
  let node: Node | null = box;
  while (node !== null) {
    budget.left -= 1;
    if (budget.left < 0) return node;
    const verdict: Verdict = node === inside ? 'nothing' : weighNode(node, box, plan, isGone);
    if (verdict === 'content') return node;
    node = (verdict === 'look inside' ? dom.first(node) : null) ?? after(node, box);
  }
  return undefined;
}

function weighNode(node: Node, box: Element, plan: Plan, isGone: IsGone): Verdict {
  return dom.type(node) === 1 ? weigh(node as Element, box, plan, isGone) : weighText(node);
}

function weigh(element: Element, box: Element, plan: Plan, isGone: IsGone): Verdict {
  const name = dom.name(element);
  // One question for most elements: neither a slot nor protected by their selectors.
  const isKnown = dom.matches(element, plan.anyKnown);
  if (element !== box && isGone(element, isKnown)) return 'nothing';
  if (SILENT.has(name)) return 'nothing';
  if (isKnown && dom.matches(element, plan.anyProtected)) return 'content';
  return isContent(element, name, box, plan) ? 'content' : 'look inside';
}

function weighText(node: Node): Verdict {
  return dom.type(node) === 3 && !isNothing((node as Text).data) ? 'content' : 'nothing';
}

/** The node that follows in page order, what is inside left out; null at the end of the box. */
function after(node: Node, box: Element): Node | null {
  for (let from: Node | null = node; from !== null && from !== box; from = dom.parent(from)) {
    const next = dom.next(from);
    if (next !== null) return next;
  }
  return null;
}

function isNothing(text: string): boolean {
  return isAdLabel(text) || text.trim() === '';
}

function isContent(element: Element, name: string, box: Element, plan: Plan): boolean {
  if (name === 'a') return isHomeLink(element, plan.hosts);
  if (name === 'img') return !isAdPicture(element);
  if (name === 'object' || name === 'embed') return !isFlashBanner(element, plan);
  if (CONTENT.has(name) || name.includes('-')) return true;
  return element !== box && dom.first(element) === null && !HOLLOW.has(name) && isBoxOfSomethingElse(element, plan);
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
  if (dom.id(element) === '' && (dom.attribute(element, 'class') ?? '') === '') return false;
  return dom.closest(element, plan.anyWrapper) === null;
}
