import * as dom from './dom.ts';
import { clueOfLabel, findTextLabels } from './find-text-labels.ts';
import type { Ground } from './ground.ts';
import { isAdLabel, mayHoldAdLabel } from './labels.ts';
import { meet, meetSuspect } from './meet-suspect.ts';
import { LIMIT, searchBeginning, sizeOf } from './search-beginning.ts';
import { searchSuspects } from './search-suspects.ts';

/** A search through a piece of page, which rests where a caller short of time may pause. */
type Search = Generator<undefined, void, undefined>;

/** Elements in a piece that is asked about in one, with all selectors joined; past that each selector is cheaper alone. */
const SMALL = 400;

const DONE: readonly Search[] = [];

/**
 * Looks through what came into a page, or through all of it, and hides what may be hidden. A small piece, as most are (a
 * text, what is gone again, an element with a few in it), is met at once, but for labels in it. The answer is the
 * searches that are left, to be made in turn.
 */
export function lookThrough(ground: Ground, node: Node): readonly Search[] {
  if (!dom.isConnected(node)) return DONE;
  const type = dom.type(node);
  if (type === 3) meetText(ground, node as Text);
  if (type !== 1 && type !== 9) return DONE;
  const root: Element | null = type === 9 ? ground.page.documentElement : (node as Element);
  return root === null ? DONE : lookInto(ground, root, sizeOf(root));
}

function meetText(ground: Ground, text: Text): void {
  const clue = isAdLabel(text.data) ? clueOfLabel(text, ground) : undefined;
  if (clue !== undefined) meet(ground, clue);
}

/** Of a piece without end only the beginning is looked through, and that is noted. */
function lookInto(ground: Ground, root: Element, size: number): readonly Search[] {
  const { page, extent } = ground;
  if (size <= SMALL && root !== page.documentElement && root !== page.body) return meetSmall(ground, root);
  if (size <= LIMIT) return [searchSuspects(ground, root), ...searchWords(ground, root)];
  extent.isCutShort = true;
  return [searchBeginning(root, (part, itsSize) => lookInto(ground, part, itsSize))];
}

function meetSmall(ground: Ground, piece: Element): readonly Search[] {
  if (dom.matches(piece, ground.suspects)) meetSuspect(ground, piece);
  for (const suspect of dom.all(piece, ground.suspects)) meetSuspect(ground, suspect);
  return ground.isHidden(piece) || !mayHoldAdLabel(dom.text(piece) ?? '') ? DONE : searchWords(ground, piece);
}

function searchWords(ground: Ground, root: Element): readonly Search[] {
  const { page } = ground;
  const words = root === page.documentElement ? page.body : root;
  return words === null ? DONE : [findTextLabels(words, ground, (clue) => meet(ground, clue))];
}
