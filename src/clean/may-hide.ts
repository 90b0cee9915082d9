import type { Clutter } from './clutter.ts';
import { commentForm, isFormInUse } from './comment-form.ts';
import * as dom from './dom.ts';
import { type Budget, firstOther, openBudget } from './holds-only-clutter.ts';
import { isHomeLink } from './is-home-link.ts';
import { isPlainSlotBox } from './is-plain-slot-box.ts';
import { isAntiSpamLabel } from './labels.ts';
import { isReaderAt, readerPlace } from './reader-place.ts';
import type { IsGone, Scene } from './scene.ts';

/**
 * The gate before every hide: true where nothing speaks against hiding something, for what it holds and for what it is.
 * It fails open: one objection and the element stays.
 */
export function mayHide(clutter: Clutter, scene: Scene, budget: Budget = openBudget()): boolean {
  return holdsOnlyClutter(clutter, scene, budget) && !speaksAgainst(clutter, scene);
}

/** Whether something speaks against hiding an element, whatever it holds. */
export function speaksAgainst(clutter: Clutter, scene: Scene): boolean {
  const { element } = clutter;
  const { plan } = scene;
  // One question for most elements: nothing around them is exempt, a link or a field.
  if (dom.matches(element, plan.anyProtected)) return true;
  if (dom.closest(element, plan.anyVeto) !== null && isVetoed(element, scene)) return true;
  return isInUse(clutter, scene);
}

/** In something exempt or written in, or in a link home. What of that is inside an element counts as other content. */
function isVetoed(element: Element, { plan }: Scene): boolean {
  if (dom.closest(element, plan.anyExempt) !== null || dom.closest(element, plan.anyEditable) !== null) return true;
  const link = dom.closest(element, 'a[href]');
  return link !== null && isHomeLink(link, plan.hosts);
}

/** Where the reader's focus or selection is, or the comment form that an anti-spam picture serves. */
function isInUse({ element, reason }: Clutter, scene: Scene): boolean {
  if (isReaderAt(element, readerPlace(scene))) return true;
  if (reason !== 'anti-spam') return false;
  const form = commentForm(element);
  return form !== undefined && isFormInUse(form);
}

function holdsOnlyClutter({ element, reason }: Clutter, scene: Scene, budget: Budget): boolean {
  if (reason === 'emptied' && isPlainSlotBox(element, scene.plan)) return true;
  if (reason !== 'anti-spam') return firstOther(element, scene.plan, scene.isGone, budget) === undefined;
  if (isAntiSpamPicture(element)) return true;
  const gone: IsGone = (other, mayBeSlot) => scene.isGone(other, mayBeSlot) || isAntiSpamPicture(other);
  return firstOther(element, scene.plan, gone, budget) === undefined;
}

function isAntiSpamPicture(element: Element): boolean {
  return dom.name(element) === 'img' && isAntiSpamLabel(dom.attribute(element, 'alt') ?? '');
}
