import type { Plan } from './cleaning-plan.ts';
import type { Clutter } from './clutter.ts';
import { isAdLabel, LABEL_LENGTH } from './labels.ts';
import { hasStructuralSign } from './structural-sign.ts';

/** Nodes looked at between two chances to pause. */
const STRIDE = 256;

const SHOW_TEXT = 4;

/** Boxes whose text is exactly a label and that show another sign of an ad slot. */
export function* findTextLabels(root: Node, plan: Plan): Generator<Clutter | undefined, void, undefined> {
  if (root.nodeType === 3) {
    if (isAdLabel((root as Text).data)) yield* judge(root as Text, plan);
    return;
  }
  const page = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  const walker = page?.createTreeWalker(root, SHOW_TEXT);
  for (let seen = 1; walker?.nextNode(); seen++) {
    const text = walker.currentNode as Text;
    if (text.length <= LABEL_LENGTH && isAdLabel(text.data)) yield* judge(text, plan);
    if (seen % STRIDE !== 0) continue;
    yield undefined;
    // The page may have taken the node away meanwhile; what stood after it is then found from the start again.
    if (!root.contains(walker.currentNode)) walker.currentNode = root;
  }
}

function* judge(text: Text, plan: Plan): Generator<Clutter, void, undefined> {
  const box = text.parentElement;
  if (box === null || !hasStructuralSign(box, plan)) return;
  yield { element: box, reason: 'ad-label', evidence: text.data.trim() };
}
