import type { Clutter } from './clutter.ts';
import * as dom from './dom.ts';

/** How often the page may undo one hide before it is left alone. */
const PATIENCE = 5;

/** Levels of the way up that tell one place of a page from another. */
const DEPTH = 5;

/** A memory of places where the page puts back, or bares again, what was hidden. */
export interface BackOff {
  /** Call before hiding: false once the page has undone a hide at this place too often; `evidence` is what is said then. */
  allows(element: Element, evidence: () => string): boolean;
  /** The page took the mark off; or it took the element away, which had `parent` above what was taken. */
  undone(clutter: Clutter, parent?: Element): void;
  /** What gave away the things that are left alone. */
  readonly leftAlone: readonly string[];
  forget(): void;
}

/** Opens an empty memory. */
export function openBackOff(): BackOff {
  const undoneAt = new Map<string, number>();
  const leftAlone = new Map<string, string>();
  return {
    allows: (element, evidence) => {
      // On a page that never fought, places are not worth describing.
      if (undoneAt.size === 0) return true;
      const place = placeOf(element);
      if ((undoneAt.get(place) ?? 0) < PATIENCE) return true;
      // What gave it away first says more than that the box around it is empty.
      if (!leftAlone.has(place)) leftAlone.set(place, evidence());
      return false;
    },
    undone: ({ element }, parent) => {
      const place = placeOf(element, parent);
      undoneAt.set(place, (undoneAt.get(place) ?? 0) + 1);
    },
    get leftAlone() {
      return [...new Set(leftAlone.values())];
    },
    forget: () => {
      undoneAt.clear();
      leftAlone.clear();
    },
  };
}

/** Where an element stands, or stood: the names and classes of it and what is above it, without their numbers. */
function placeOf(element: Element, parent?: Element): string {
  const path: string[] = [];
  let box: Element | null | undefined = element;
  let rest = parent;
  for (let depth = 0; box !== null && box !== undefined && depth < DEPTH; depth++) {
    path.push(`${dom.name(box)}#${dom.id(box)}.${dom.attribute(box, 'class') ?? ''}`.replace(/\d+/g, '0'));
    const above: Element | null = dom.parent(box);
    if (above === null && rest !== undefined) [box, rest] = [rest, undefined];
    else box = above;
  }
  return path.join('<');
}
