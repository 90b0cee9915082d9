import type { Plan } from './cleaning-plan.ts';
import type { Clutter } from './clutter.ts';
import * as dom from './dom.ts';
import { isAdLabel } from './labels.ts';
import { bannerSource } from './structural-sign.ts';

/**
 * What gave a hidden box away, for the reader's list: the slot, label or picture that is in it. A box that stays as it
 * was found has nothing in it.
 */
export function nameReason(clutter: Clutter, plan: Plan): Clutter {
  if (clutter.reason !== 'emptied') return clutter;
  const { element } = clutter;
  const slot = plan.slots.find((selector) => dom.one(element, selector) !== null);
  if (slot !== undefined) return { element, reason: 'ad-slot', evidence: slot };
  const text = (dom.text(element) ?? '').trim();
  if (isAdLabel(text)) return { element, reason: 'ad-label', evidence: text };
  for (const picture of dom.all(element, 'img')) {
    const alt = picture.getAttribute('alt') ?? '';
    if (isAdLabel(alt)) return { element, reason: 'ad-label', evidence: alt.trim() };
    const source = bannerSource(picture);
    if (source !== undefined) return { element, reason: 'ad-banner', evidence: source };
  }
  return clutter;
}
