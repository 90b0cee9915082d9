import type { Plan } from './cleaning-plan.ts';
import { kin } from './kin.ts';
import { isAdLabel } from './labels.ts';

/** An address that counts clicks on a NewsX banner, in a link or in the handler of one. */
const AD_LINK = /\/ad_link\.php\?/;

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
    const value = link.getAttribute(name) ?? '';
    if (AD_LINK.test(value)) return value;
  }
  return undefined;
}

/** The address of a picture out of the banner folder; undefined for other pictures. */
export function bannerSource(element: Element): string | undefined {
  const source = element.getAttribute('src') ?? '';
  return element.localName === 'img' && BANNER_SOURCE.test(source) ? source : undefined;
}

function isInAdLink(clue: Element): boolean {
  const link = clue.closest('a');
  return link !== null && adAddress(link) !== undefined;
}

function isInWrapper(clue: Element, plan: Plan): boolean {
  const wrapper = clue.closest(plan.anyWrapper);
  return wrapper !== null && wrapper.querySelector(plan.anyProtected) === null;
}

function isBesideSlot(clue: Element, plan: Plan): boolean {
  let box: Element | null = clue;
  for (let height = 0; box !== null && height < 3; height++, box = box.parentElement)
    for (const near of [box, box.previousElementSibling, box.nextElementSibling])
      if (near?.matches(plan.anySlot)) return true;
  return false;
}

/** Three or more boxes alike, side by side, that hold a label and nothing else, outside the article. */
function isInRun(clue: Element, plan: Plan): boolean {
  if (plan.article.some((selector) => clue.closest(selector) !== null) || clue.closest('nav,footer,#footer'))
    return false;
  let box = clue;
  for (let above = kin.parent(box); above?.childElementCount === 1; above = kin.parent(box)) box = above;
  let alike = 0;
  let other = kin.parent(box)?.firstElementChild ?? null;
  for (let at = 0; other !== null && at < 100 && alike < RUN; at++, other = other.nextElementSibling)
    if (isAlike(other, box)) alike += 1;
  return alike >= RUN;
}

function isAlike(other: Element, box: Element): boolean {
  return other.localName === box.localName && other.className === box.className && labelOf(other) !== undefined;
}

/** The label that is all a box shows, as text or as its only picture. */
function labelOf(box: Element): string | undefined {
  const picture = box.localName === 'img' ? box : box.querySelector('img');
  const text = box.textContent ?? '';
  if (isAdLabel(text) && picture === null) return text.trim();
  const alt = picture?.getAttribute('alt') ?? '';
  return text.trim() === '' && isAdLabel(alt) ? alt.trim() : undefined;
}
