import type { ExclusionReason } from '../article.ts';
import type { ArticleSelectors } from '../site.ts';
import { growToLabel } from './grow-to-label.ts';
import { readText } from './read-text.ts';

/** What is known of a body beforehand; every element of it lies in the container. */
export interface BodyHints {
  readonly captions: ReadonlySet<Element>;
  readonly subheadings: ReadonlySet<Element>;
  readonly excluded: ReadonlyMap<Element, ExclusionReason>;
  /** Links that are advertisements, though their words belong to a sentence. */
  readonly paid: ReadonlySet<Element>;
}

/** Nothing known beforehand. */
export const noHints: BodyHints = {
  captions: new Set(),
  subheadings: new Set(),
  excluded: new Map(),
  paid: new Set(),
};

/** What a site's selectors say of a body. Of two that take the same element, the first one's reason stands. */
export function findBodyHints(container: Element, selectors: ArticleSelectors): BodyHints {
  const excluded = new Map<Element, ExclusionReason>();
  const paid = new Set<Element>();
  for (const { selector, reason } of selectors.exclude ?? [])
    for (const element of container.querySelectorAll(selector)) {
      if (excluded.has(element)) continue;
      if (reason !== 'advertisement') excluded.set(element, reason);
      else if (holdsProse(element)) paid.add(element);
      else excluded.set(growToLabel(element, container), reason);
    }
  return {
    captions: findAll(container, selectors.caption),
    subheadings: findAll(container, selectors.subheading),
    excluded,
    paid,
  };
}

function findAll(container: Element, selectors: readonly string[] = []): ReadonlySet<Element> {
  return new Set(selectors.length > 0 ? container.querySelectorAll(selectors.join(', ')) : []);
}

/** Longest text of an advertisement, in characters: a label, a slogan. */
const longestSlogan = 40;

/** True where what stands in an advertisement's place is news: a sentence, or a link within one. Lose nothing. */
function holdsProse(element: Element): boolean {
  const text = readText(element);
  if (element.tagName === 'A' && text !== '' && text !== readText(element.parentElement ?? element)) return true;
  return text.length > longestSlogan && /[가-힣a-z][.?!](?:\s|["'”’)]|$)/u.test(text);
}
