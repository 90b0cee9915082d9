import type { Block } from '../article.ts';
import type { BodyHints } from './body-hints.ts';
import { readPicture } from './read-picture.ts';
import { readText } from './read-text.ts';

/** Longest text, in characters, that a table with one picture may hold to be that picture's frame. */
const longestTableCaption = 200;

/**
 * The figures an element stands for, caption by caption: a `figure`, or a layout table around one picture.
 * Undefined where it is neither, or holds more than pictures and their words; pictures without words give none.
 */
export function readFigure(element: Element, url: string, hints: BodyHints): Block[] | undefined {
  if (element.tagName === 'FIGURE' && element.querySelector('table, blockquote, figure, p + p') === null)
    return figuresOf(element, url, hints);
  return element.tagName === 'TABLE' && isPictureFrame(element) ? figuresOf(element, url, hints) : undefined;
}

function isPictureFrame(table: Element): boolean {
  return (
    table.querySelectorAll('img').length === 1 &&
    table.querySelector('table, th') === null &&
    readText(table).length <= longestTableCaption
  );
}

function figuresOf(element: Element, url: string, hints: BodyHints): Block[] {
  const images = [...element.querySelectorAll('img')];
  const captions = captionsOf(element, hints);
  const texts = (captions.length > 0 ? captions : [element]).map((part) => readText(part, hints.excluded));
  return texts
    .filter((text) => text !== '')
    .map((text, at) => {
      const image = images[at] ?? images[0];
      const picture = image && readPicture(image, url);
      return picture ? { kind: 'figure', text, picture } : { kind: 'figure', text };
    });
}

/** The outermost captions in a figure. */
function captionsOf(element: Element, hints: BodyHints): Element[] {
  const all = [...element.querySelectorAll('*')].filter(
    (part) => part.tagName === 'FIGCAPTION' || hints.captions.has(part),
  );
  return all.filter((part) => !all.some((other) => other !== part && other.contains(part)));
}
