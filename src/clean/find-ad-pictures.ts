import type { Plan } from './cleaning-plan.ts';
import type { Clutter } from './clutter.ts';
import { below } from './elements-below.ts';
import { isAdLabel } from './labels.ts';
import { adAddress, bannerSource, hasStructuralSign } from './structural-sign.ts';

/** Pictures labelled 광고, and pictures that a banner address and an ad link or a slot's box both give away. */
export function* findAdPictures(root: Node, plan: Plan): Generator<Clutter, void, undefined> {
  for (const picture of below(root, 'img')) {
    const alt = picture.getAttribute('alt');
    const labelled = alt !== null && isAdLabel(alt);
    const source = bannerSource(picture);
    if (!labelled && source === undefined) continue;
    if (labelled) {
      if (hasStructuralSign(picture, plan)) yield { element: picture, reason: 'ad-label', evidence: alt.trim() };
    } else if (source !== undefined && isPlacedAsAd(picture, plan))
      yield { element: picture, reason: 'ad-banner', evidence: source };
  }
}

function isPlacedAsAd(picture: Element, plan: Plan): boolean {
  const link = picture.closest('a');
  return (link !== null && adAddress(link) !== undefined) || picture.closest(plan.anyWrapper) !== null;
}
