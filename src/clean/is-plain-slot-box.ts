import type { Plan } from './cleaning-plan.ts';
import * as dom from './dom.ts';
import { isAdLabel } from './labels.ts';

/** Boxes that show nothing of their own. */
const BOXES = 'div,span,p,center,table,tbody,tr,td,ul,ol,li,ins,b,i,em,strong,small,font,br,script';

/** Links and pictures that are advertisements beyond doubt. */
const ADVERTISEMENTS = 'a[href*="/ad_link.php?"]:not([href*="#"]),img[alt="광고"]';

/** Selector of what makes a slot's box worth a closer look. */
export function strangerIn(known: string): string {
  return `:not(${BOXES},${ADVERTISEMENTS}),${known}`;
}

/**
 * True for a slot's box as most are: in it are boxes, labels and labelled pictures, none of them known by name. Three
 * questions to the browser tell so; what they do not tell, `firstOther` finds out node by node.
 */
export function isPlainSlotBox(box: Element, plan: Plan): boolean {
  if (dom.matches(box, plan.anyStranger) || dom.one(box, plan.anyStranger) !== null) return false;
  const text = (dom.text(box) ?? '').trim();
  return text === '' || isAdLabel(text);
}
