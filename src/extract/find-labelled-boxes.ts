import type { ExclusionReason } from '../article.ts';
import { type BoxLabel, longestLabel, prepareBoxLabels } from './box-labels.ts';
import { collapseText } from './collapse-text.ts';
import { countCharacters, countLinkedCharacters } from './count-characters.ts';
import { isBlock } from './element-roles.ts';

/** Most of a page's prose, as a share, that such a box may hold; and what counts as prose: unlinked runs of so many characters. */
const mostProse = 0.25;
const proseRun = 40;

/** From which share of its letters in links on an element is a link; the rest are signs. */
const mostlyLinks = 0.8;

/** Most labels looked at on one page: more of them is a page about something else. */
const mostLabels = 80;

/**
 * Boxes of a page that name themselves by their first line (핵심요약, 많이 본 뉴스, 관련기사, 이 기사를 공유합니다 …), each with the
 * reason it is none of the article. A box is the outermost element that begins with the label and holds little prose.
 */
export function findLabelledBoxes(root: Element): Map<Element, ExclusionReason> {
  const boxes = new Map<Element, ExclusionReason>();
  const texts = root.ownerDocument.createTreeWalker(root, 4);
  const limit = proseOf(root) * mostProse;
  for (let found = 0; found < mostLabels && texts.nextNode() !== null; ) {
    const reason = reasonOf(texts.currentNode.nodeValue ?? '');
    if (reason === undefined) continue;
    found += 1;
    const box = boxOf(texts.currentNode, root, limit);
    if (box === undefined) continue;
    boxes.set(box, reason);
    for (let next = box.nextElementSibling; next !== null && isListOfLinks(next); next = next.nextElementSibling)
      boxes.set(next, reason);
  }
  return boxes;
}

/** True for what a label heads without being in one box with it: a list without prose, or a link from end to end. */
function isListOfLinks(element: Element): boolean {
  if (/^[UO]L$/.test(element.tagName)) return proseOf(element) === 0;
  const linked = countLinkedCharacters(element);
  return linked > 0 && linked >= mostlyLinks * countCharacters(element);
}

let labels: readonly BoxLabel[] | undefined;

function reasonOf(data: string): ExclusionReason | undefined {
  if (data.length > longestLabel * 2) return undefined;
  const line = collapseText(data);
  if (line.length < 2 || line.length > longestLabel) return undefined;
  labels ??= prepareBoxLabels();
  return labels.find(({ pattern }) => pattern.test(line))?.reason;
}

function boxOf(label: Node, root: Element, limit: number): Element | undefined {
  if (!standsAlone(label)) return undefined;
  let box: Element | undefined;
  for (let at = label.parentElement; at !== null && at !== root; at = at.parentElement) {
    if (firstText(at) !== label || proseOf(at) > limit) break;
    box = at;
  }
  return box;
}

/** A label within a sentence ("<b>관련기사</b>를 읽었다") heads nothing: no bare text may stand beside it in its line. */
function standsAlone(label: Node): boolean {
  for (let at: Node | null = label; at !== null; at = at.parentNode) {
    const parent: Element | null = at.parentElement;
    if (parent === null) return false;
    for (const sibling of parent.childNodes)
      if (sibling !== at && sibling.nodeType === sibling.TEXT_NODE && sibling.nodeValue?.trim()) return false;
    if (isBlock(parent)) return true;
  }
  return false;
}

function firstText(element: Element): Node | null {
  const texts = element.ownerDocument.createTreeWalker(element, 4);
  while (texts.nextNode() !== null)
    if ((texts.currentNode.nodeValue ?? '').trim() !== '' && !isCode(texts.currentNode)) return texts.currentNode;
  return null;
}

/** Characters of running text: long runs that are not in a link. */
function proseOf(element: Element): number {
  const texts = element.ownerDocument.createTreeWalker(element, 4);
  let sum = 0;
  while (texts.nextNode() !== null) {
    const length = (texts.currentNode.nodeValue ?? '').trim().length;
    if (length >= proseRun && !isCode(texts.currentNode) && texts.currentNode.parentElement?.closest('a') === null)
      sum += length;
  }
  return sum;
}

function isCode(text: Node): boolean {
  return /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(text.parentElement?.tagName ?? '');
}
