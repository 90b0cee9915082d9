import type { Clutter } from './clutter.ts';
import * as dom from './dom.ts';
import { isAdLabel, mayHoldAdLabel } from './labels.ts';
import type { Scene } from './scene.ts';
import { hasStructuralSign } from './structural-sign.ts';

/** Characters of boxes that are asked for whole; past that every box is looked into, so that deep nesting costs no more. */
const LIMIT = 4_000_000;

/** Characters that take the browser a moment to put together; asking for the least takes as long as these many. */
const LONG = 2000;
const LEAST = 20;

/** A box of more children than that is not asked for its text in one. */
const MANY = 1000;

/** Children looked at between two chances to pause. */
const STRIDE = 256;

/** How often a box is begun again whose children the page moves meanwhile; what came new in it is told of all the same. */
const BEGINNINGS = 4;

type Search = Generator<undefined, void, undefined>;

/**
 * Finds the boxes below an element, itself included, whose text is exactly a label and that show another sign of an ad
 * slot, and tells of each. The browser is asked for the text of whole boxes: only those with a label's letters in them
 * are looked into. Rests where a caller short of time may pause.
 */
export function* findTextLabels(root: Element, scene: Scene, tell: (clue: Clutter) => void): Search {
  let [asked, rest] = [0, LONG];
  // A whole page would take the browser too long: it is asked for the parts.
  let isWhole = root === scene.page.body;
  const waiting: Element[] = dom.isConnected(root) ? [root] : [];
  for (let box = waiting.pop(); box !== undefined; box = waiting.pop()) {
    if (scene.isHidden(box)) continue;
    const children = dom.childCount(box);
    if (asked < LIMIT && children !== 1 && children < MANY && !isWhole) {
      const words = dom.text(box) ?? '';
      asked += words.length + LEAST;
      if (asked > rest) {
        rest = asked + LONG;
        yield undefined;
      }
      if (!mayHoldAdLabel(words)) continue;
    }
    isWhole &&= children === 1;
    yield* lookInto(box, waiting, scene, tell);
  }
}

/** The label among the texts of a box; what else is in it is put on the list. */
function* lookInto(box: Element, waiting: Element[], scene: Scene, tell: (clue: Clutter) => void): Search {
  let label: Text | undefined;
  let begun = 1;
  let child = dom.first(box);
  for (let seen = 1; child !== null; seen++) {
    const type = dom.type(child);
    if (type === 1) waiting.push(child as Element);
    else if (type === 3 && isAdLabel((child as Text).data)) label = child as Text;
    if (seen % STRIDE === 0) {
      yield undefined;
      // The page may have taken the node away meanwhile; what stood after it is then found from the start again.
      if (dom.parent(child) !== box) {
        child = begun++ < BEGINNINGS ? dom.first(box) : null;
        continue;
      }
    }
    child = dom.next(child);
  }
  const clue = label && clueOfLabel(label, scene);
  if (clue === undefined) return;
  tell(clue);
  yield undefined;
}

/** A text that is a label, as a clue to the box it stands in; undefined where no other sign is there. */
export function clueOfLabel(label: Text, scene: Scene): Clutter | undefined {
  const box = label.parentElement;
  if (box === null || scene.isUnseen(box) || !hasStructuralSign(box, scene.plan)) return undefined;
  return { element: box, reason: 'ad-label', evidence: label.data.trim() };
}
