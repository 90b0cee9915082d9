import Defuddle from 'defuddle';
import { textByBlocks } from './text-by-blocks.ts';

/** Defuddle as it comes. It may touch the page: run it last. */
export function read(page: Document): string {
  return new Defuddle(page, { url: page.URL }).parse().content;
}

/** The text of what was read, one block a line. */
export function text(content: string): string {
  return textByBlocks(new DOMParser().parseFromString(content, 'text/html').body);
}
