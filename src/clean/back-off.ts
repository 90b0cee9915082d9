import type { Clutter } from './clutter.ts';

/** How often the page may undo one hide before it is left alone. */
const PATIENCE = 5;

/** Levels of the way up that tell one place of a page from another. */
const DEPTH = 5;

/** A memory of places where the page puts back, or bares again, what was hidden. */
export interface BackOff {
  /** Call before hiding: false once the page has undone a hide at this place too often. */
  allows(clutter: Clutter): boolean;
  /** The page took the mark off, or the marked element away. */
  undone(clutter: Clutter): void;
  /** What gave away the things that are left alone. */
  readonly leftAlone: readonly string[];
  forget(): void;
}

/** Opens an empty memory. */
export function openBackOff(): BackOff {
  const undoneAt = new Map<string, number>();
  const latest = new Map<string, Clutter>();
  const leftAlone = new Map<string, string>();
  const undone = (place: string) => undoneAt.set(place, (undoneAt.get(place) ?? 0) + 1);
  return {
    allows: (clutter) => {
      const place = placeOf(clutter.element);
      // An infinite list leaves what was hidden where it is; a page that fights takes it away and brings another.
      if (latest.get(place)?.element.isConnected === false) undone(place);
      if ((undoneAt.get(place) ?? 0) >= PATIENCE) {
        leftAlone.set(place, clutter.evidence);
        return false;
      }
      latest.set(place, clutter);
      return true;
    },
    undone: (clutter) => void undone(placeOf(clutter.element)),
    get leftAlone() {
      return [...new Set(leftAlone.values())];
    },
    forget: () => {
      for (const memory of [undoneAt, latest, leftAlone]) memory.clear();
    },
  };
}

/** Where an element stands: the names and classes of it and what is above it, without their numbers. */
function placeOf(element: Element): string {
  const path: string[] = [];
  let box: Element | null = element;
  for (let depth = 0; box !== null && depth < DEPTH; depth++, box = box.parentElement)
    path.push(`${box.localName}#${box.id}.${box.getAttribute('class') ?? ''}`.replace(/\d+/g, '0'));
  return path.join('<');
}
