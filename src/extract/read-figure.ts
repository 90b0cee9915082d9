import type { Block } from '../article.ts';
import type { BodyHints } from './body-hints.ts';
import { withLinks } from './read-links.ts';
import { readPicture } from './read-picture.ts';
import { readLine, readText } from './read-text.ts';

/** Longest text, in characters, that a table with one picture may hold to be that picture's frame. */
const longestTableCaption = 200;

/**
 * The figures an element stands for, caption by caption: a `figure`, or a layout table around one picture.
 * Undefined where it is neither, or holds more than pictures and their words; pictures without words give none.
 */
export function readFigure(element: Element, base: string, hints: BodyHints): Block[] | undefined {
  if (element.tagName === 'FIGURE' && element.querySelector('table, blockquote, figure, p + p') === null)
    return figuresOf(element, base, hints);
  return element.tagName === 'TABLE' && isPictureFrame(element) ? figuresOf(element, base, hints) : undefined;
}

function isPictureFrame(table: Element): boolean {
  return (
    table.querySelectorAll('img').length === 1 &&
    table.querySelector('table, th') === null &&
    readText(table).length <= longestTableCaption
  );
}

function figuresOf(element: Element, base: string, hints: BodyHints): Block[] {
  const images = [...element.querySelectorAll('img')];
  const captions = captionsOf(element, hints);
  const lines = (captions.length > 0 ? captions : [element]).map((part) => readLine(part, hints.excluded));
  return lines
    .filter(({ text }) => text !== '')
    .map((line, at) => {
      const image = images[at] ?? images[0];
      const picture = image && readPicture(image, base);
      const figure = { kind: 'figure' as const, text: line.text, ...(picture && { picture }) };
      return withLinks(figure, line.anchors && [line], base);
    });
}

/** The outermost captions in a figure. */
function captionsOf(element: Element, hints: BodyHints): Element[] {
  const all = [...element.querySelectorAll('*')].filter(
    (part) => part.tagName === 'FIGCAPTION' || hints.captions.has(part),
  );
  return all.filter((part) => !all.some((other) => other !== part && other.contains(part)));
}
