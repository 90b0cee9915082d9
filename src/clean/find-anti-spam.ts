import type { Plan } from './cleaning-plan.ts';
import type { Clutter } from './clutter.ts';
import { commentForm } from './comment-form.ts';
import { below } from './elements-below.ts';
import { isAntiSpamLabel } from './labels.ts';

/** Pictures to be typed off by who writes a comment: in a form, or on a known site outside its article. */
export function* findAntiSpam(root: Node, plan: Plan): Generator<Clutter, void, undefined> {
  for (const picture of below(root, 'img[alt]')) {
    const alt = picture.getAttribute('alt') ?? '';
    if (!isAntiSpamLabel(alt) || plan.article.some((selector) => picture.closest(selector) !== null)) continue;
    if (commentForm(picture) === undefined && plan.article.length === 0) continue;
    yield { element: picture, reason: 'anti-spam', evidence: alt.trim() };
  }
}
