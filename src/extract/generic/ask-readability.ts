import { Readability } from '@mozilla/readability';
import type { Layout } from './sketch-page.ts';

/** Readability's opinion: the frames whose text it would keep, and the byline it saw. */
export interface Opinion {
  readonly kept: ReadonlySet<number>;
  readonly byline?: string;
}

/** No opinion: where it was not asked, found nothing or failed. */
export const noOpinion: Opinion = { kept: new Set() };

const mark = 'data-frame-';

/**
 * Asks Readability. It takes the inert copy apart: sketch first. A mark is a name, not a value, since Readability
 * hands the attributes of a lone child's parent down to it. It throws on some broken pages (mozilla/readability#773).
 */
export function askReadability(copy: Document, layout: Layout): Opinion {
  for (const { frame } of layout.pieces) layout.elements[frame]?.setAttribute(mark + frame, '');
  try {
    const options = { serializer: (node: Node) => node as Element, disableJSONLD: true };
    const found = new Readability<Element>(copy, options).parse();
    if (!found?.content) return noOpinion;
    const kept = new Set([...found.content.querySelectorAll('*')].flatMap(marksOf));
    return found.byline ? { kept, byline: found.byline } : { kept };
  } catch {
    return noOpinion;
  }
}

function marksOf(element: Element): number[] {
  return element
    .getAttributeNames()
    .filter((name) => name.startsWith(mark))
    .map((name) => Number(name.slice(mark.length)));
}
