import * as dom from './dom.ts';
import { clueOfLabel } from './find-text-labels.ts';
import type { Ground } from './ground.ts';
import { isAdLabel, mayHoldAdLabel } from './labels.ts';
import { meet, meetSuspect } from './meet-suspect.ts';

/** Elements in a piece that is asked about in one, with all selectors joined; past that each selector is cheaper alone. */
const SMALL = 400;

/**
 * Meets a small piece of page, as most that comes into one is: a text, what is gone again, an element with a few in it.
 * False where it is not all met: a large piece is to be searched, and a small one for labels.
 */
export function meetPiece(ground: Ground, node: Node): boolean {
  if (!dom.isConnected(node)) return true;
  const type = dom.type(node);
  if (type === 3) meetText(ground, node as Text);
  if (type !== 1) return type !== 9;
  const piece = node as Element;
  if (!isSmall(ground, piece)) return false;
  if (dom.matches(piece, ground.suspects)) meetSuspect(ground, piece);
  for (const suspect of dom.all(piece, ground.suspects)) meetSuspect(ground, suspect);
  return ground.isHidden(piece) || !mayHoldAdLabel(dom.text(piece) ?? '');
}

/** True for what `meetPiece` meets; never for the page itself. */
export function isSmall({ page }: Ground, piece: Node): boolean {
  if (piece === page || piece === page.documentElement || piece === page.body) return false;
  return dom.all(piece as Element, '*').length <= SMALL;
}

function meetText(ground: Ground, text: Text): void {
  const clue = isAdLabel(text.data) ? clueOfLabel(text, ground) : undefined;
  if (clue !== undefined) meet(ground, clue);
}
