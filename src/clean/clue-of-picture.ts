import type { Clutter } from './clutter.ts';
import { commentForm } from './comment-form.ts';
import { isAdLabel, isAntiSpamLabel } from './labels.ts';
import type { Scene } from './scene.ts';
import { adAddress, bannerSource, hasStructuralSign } from './structural-sign.ts';

/**
 * What a picture gives away: one labelled 광고, one that a banner address and an ad link or a slot's box both betray,
 * or one that a comment form asks to be typed off; undefined for all others, and for those inside something hidden.
 */
export function clueOfPicture(picture: Element, scene: Scene): Clutter | undefined {
  const alt = picture.getAttribute('alt') ?? '';
  if (isAdLabel(alt)) return scene.isUnseen(picture) ? undefined : labelled(picture, alt, scene);
  const source = bannerSource(picture);
  if (source !== undefined && !scene.isUnseen(picture) && isPlacedAsAd(picture, scene))
    return { element: picture, reason: 'ad-banner', evidence: source };
  return isAntiSpamLabel(alt) && !scene.isUnseen(picture) ? antiSpam(picture, alt, scene) : undefined;
}

function labelled(picture: Element, alt: string, { plan }: Scene): Clutter | undefined {
  return hasStructuralSign(picture, plan) ? { element: picture, reason: 'ad-label', evidence: alt.trim() } : undefined;
}

function isPlacedAsAd(picture: Element, { plan }: Scene): boolean {
  const link = picture.closest('a');
  return (link !== null && adAddress(link) !== undefined) || picture.closest(plan.anyWrapper) !== null;
}

/** In a form, or on a known site outside its article. */
function antiSpam(picture: Element, alt: string, { plan }: Scene): Clutter | undefined {
  if (picture.closest(plan.anyArticle) !== null) return undefined;
  if (commentForm(picture) === undefined && plan.article.length === 0) return undefined;
  return { element: picture, reason: 'anti-spam', evidence: alt.trim() };
}
