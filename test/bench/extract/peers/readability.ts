import { Readability } from '@mozilla/readability';
import { textByBlocks } from './text-by-blocks.ts';

/** Readability as it comes, on a clone, as its own manual says. */
export function read(page: Document): string {
  return new Readability(page.cloneNode(true) as Document).parse()?.content ?? '';
}

/** The text of what was read, one block a line. */
export function text(content: string): string {
  return textByBlocks(new DOMParser().parseFromString(content, 'text/html').body);
}
