import type { Plan } from './cleaning-plan.ts';
import type { Clutter } from './clutter.ts';
import { commentForm, isFormInUse } from './comment-form.ts';
import { type Budget, holdsOnlyClutter, type IsGone, openBudget } from './holds-only-clutter.ts';
import { isHomeLink } from './is-home-link.ts';
import { isAntiSpamLabel } from './labels.ts';
import { readerSelection } from './reader-selection.ts';

/** Why the gate lets something stand. */
export type Refusal = 'protected' | 'exempt' | 'home-link' | 'editable' | 'in-use' | 'other-content';

type Veto = readonly [Refusal, (clutter: Clutter, plan: Plan) => boolean];

/** What speaks against hiding something whatever it holds. It fails open: one objection and the element stays. */
const vetoes: readonly Veto[] = [
  ['protected', ({ element }, plan) => element.matches(plan.anyProtected)],
  ['exempt', ({ element }, plan) => element.closest(plan.anyExempt) !== null],
  ['home-link', ({ element }, plan) => isInHomeLink(element, plan)],
  ['editable', ({ element }) => isEditable(element)],
  ['in-use', (clutter) => isInUse(clutter)],
];

/** The gate before every hide: the first objection to hiding something, or undefined where nothing speaks against it. */
export function refusal(
  clutter: Clutter,
  plan: Plan,
  isGone: IsGone,
  budget: Budget = openBudget(),
): Refusal | undefined {
  return holdsOnly(clutter, plan, isGone, budget) ? objection(clutter, plan) : 'other-content';
}

/** The same for a box that is known to hold only clutter. */
export function objection(clutter: Clutter, plan: Plan): Refusal | undefined {
  for (const [name, objects] of vetoes) if (objects(clutter, plan)) return name;
  return undefined;
}

/** A link home that is inside counts as other content. */
function isInHomeLink(element: Element, plan: Plan): boolean {
  const link = element.closest('a[href]');
  return link !== null && isHomeLink(link, plan.hosts);
}

/** Something to be written in that is inside counts as other content. */
function isEditable(element: Element): boolean {
  return element.ownerDocument.designMode === 'on' || element.closest('[contenteditable],textarea,select') !== null;
}

/** Where the reader's focus or selection is, or the comment form that an anti-spam picture serves. */
function isInUse({ element, reason }: Clutter): boolean {
  const page = element.ownerDocument;
  const active = page.activeElement;
  if (active !== null && active !== page.body && element.contains(active)) return true;
  if (readerSelection(page)?.intersectsNode(element)) return true;
  if (reason !== 'anti-spam') return false;
  const form = commentForm(element);
  return form !== undefined && isFormInUse(form);
}

function holdsOnly(clutter: Clutter, plan: Plan, isGone: IsGone, budget: Budget): boolean {
  if (clutter.reason !== 'anti-spam') return holdsOnlyClutter(clutter.element, plan, isGone, budget);
  if (isAntiSpamPicture(clutter.element)) return true;
  const gone: IsGone = (other, mayBeSlot) => isGone(other, mayBeSlot) || isAntiSpamPicture(other);
  return holdsOnlyClutter(clutter.element, plan, gone, budget);
}

function isAntiSpamPicture(element: Element): boolean {
  return element.localName === 'img' && isAntiSpamLabel(element.getAttribute('alt') ?? '');
}
