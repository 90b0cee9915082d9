import type { ExclusionReason } from '../article.ts';
import type { ArticleSelectors } from '../site.ts';

/** What is known of a body beforehand; every element of it lies in the container. */
export interface BodyHints {
  readonly captions: ReadonlySet<Element>;
  readonly subheadings: ReadonlySet<Element>;
  readonly excluded: ReadonlyMap<Element, ExclusionReason>;
}

/** Nothing known beforehand. */
export const noHints: BodyHints = { captions: new Set(), subheadings: new Set(), excluded: new Map() };

/** What a site's selectors say of a body. Of two that take the same element, the first one's reason stands. */
export function findBodyHints(container: Element, selectors: ArticleSelectors): BodyHints {
  const excluded = new Map<Element, ExclusionReason>();
  for (const { selector, reason } of selectors.exclude ?? [])
    for (const element of container.querySelectorAll(selector))
      if (!excluded.has(element)) excluded.set(element, reason);
  return {
    captions: findAll(container, selectors.caption),
    subheadings: findAll(container, selectors.subheading),
    excluded,
  };
}

function findAll(container: Element, selectors: readonly string[] = []): ReadonlySet<Element> {
  return new Set(selectors.length > 0 ? container.querySelectorAll(selectors.join(', ')) : []);
}
