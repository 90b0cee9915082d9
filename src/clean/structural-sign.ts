import type { Plan } from './cleaning-plan.ts';
import * as dom from './dom.ts';
import { isAdLabel } from './labels.ts';

/** An address that counts clicks on a NewsX banner, in a link or in the handler of one. */
const AD_LINK = '/ad_link.php?';

/** Where NewsX keeps its banners ("/data/breaknews_com/banner/2018.gif"). */
const BANNER_SOURCE = /\/data\/[^/]+\/banner\//;

/** How many boxes alike make a run of advertisements. */
const RUN = 3;

/** Whether a label shows the second sign it needs: the box, address, neighbour or habit of an ad slot. */
export function hasStructuralSign(clue: Element, plan: Plan): boolean {
  return (
    isInAdLink(clue) ||
    bannerSource(clue) !== undefined ||
    isInWrapper(clue, plan) ||
    isBesideSlot(clue, plan) ||
    isInRun(clue, plan)
  );
}

/** The ad address a link leads to, by its href or by the script of its mouse button; undefined for other links. */
export function adAddress(link: Element): string | undefined {
  for (const name of ['href', 'onmousedown', 'onclick']) {
    const value = link.getAttribute(name);
    if (value?.includes(AD_LINK)) return value;
  }
  return undefined;
}

/** The address of a picture out of the banner folder; undefined for other pictures. */
export function bannerSource(element: Element): string | undefined {
  if (dom.name(element) !== 'img') return undefined;
  const source = element.getAttribute('src');
  return source?.includes('/banner/') && BANNER_SOURCE.test(source) ? source : undefined;
}

function isInAdLink(clue: Element): boolean {
  const link = dom.closest(clue, 'a');
  return link !== null && adAddress(link) !== undefined;
}

function isInWrapper(clue: Element, plan: Plan): boolean {
  const wrapper = dom.closest(clue, plan.anyWrapper);
  return wrapper !== null && dom.one(wrapper, plan.anyProtected) === null;
}

function isBesideSlot(clue: Element, plan: Plan): boolean {
  let box: Element | null = clue;
  for (let height = 0; box !== null && height < 3; height++, box = dom.parent(box))
    for (const near of [box, dom.previousElement(box), dom.nextElement(box)])
      if (near !== null && dom.matches(near, plan.anySlot)) return true;
  return false;
}

/** Three or more boxes alike, side by side, that hold a label and nothing else, outside the article. */
function isInRun(clue: Element, plan: Plan): boolean {
  if (dom.closest(clue, plan.anyArticle) !== null || dom.closest(clue, 'nav,footer,#footer') !== null) return false;
  let box = clue;
  let above = dom.parent(box);
  for (; above !== null && dom.childCount(above) === 1; above = dom.parent(box)) box = above;
  let alike = 0;
  let other = above && dom.firstElement(above);
  for (let at = 0; other !== null && at < 100 && alike < RUN; at++, other = dom.nextElement(other))
    if (isAlike(other, box)) alike += 1;
  return alike >= RUN;
}

function isAlike(other: Element, box: Element): boolean {
  return (
    dom.name(other) === dom.name(box) &&
    dom.attribute(other, 'class') === dom.attribute(box, 'class') &&
    labelOf(other) !== undefined
  );
}

/** The label that is all a box shows, as text or as its only picture. */
function labelOf(box: Element): string | undefined {
  const picture = dom.name(box) === 'img' ? box : dom.one(box, 'img');
  const text = dom.text(box) ?? '';
  if (isAdLabel(text) && picture === null) return text.trim();
  const alt = picture?.getAttribute('alt') ?? '';
  return text.trim() === '' && isAdLabel(alt) ? alt.trim() : undefined;
}
