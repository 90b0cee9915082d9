import { readText } from './read-text.ts';

/** What a box of advertisements says of itself, and nothing else. */
const label = /^[[(<]?\s*(?:광고|AD|ADVERTISEMENT|Advertisement|Ad)\s*[\])>]?$/u;

/** How far above an advertisement its label may stand, in elements; and the longest label, white space of the markup included. */
const reach = 4;
const longest = 100;

/** The box within a container that holds an advertisement and its label, and nothing else; the advertisement where none does. */
export function growToLabel(advertisement: Element, container: Element): Element {
  const without = new Map([[advertisement, true]]);
  let box = advertisement.parentElement;
  for (let up = 0; up < reach && box !== null && box !== container; up += 1, box = box.parentElement) {
    if (lettersOf(box) > lettersOf(advertisement) + longest || picturesIn(box) > picturesIn(advertisement)) break;
    const beside = readText(box, without);
    if (label.test(beside)) return box;
    if (beside !== '') break;
  }
  return advertisement;
}

function lettersOf(element: Element): number {
  return element.textContent?.length ?? 0;
}

function picturesIn(element: Element): number {
  return element.querySelectorAll('img').length + (element.tagName === 'IMG' ? 1 : 0);
}
