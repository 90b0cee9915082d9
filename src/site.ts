/** The noun a contributor writes: one newspaper system as a page of data. */

import type { ExclusionReason } from './article.ts';

/** Where a site keeps the parts of an article. Selectors are tried in order; the first that gives text wins. */
export interface ArticleSelectors {
  readonly body: readonly string[];
  /** What an article's path and query look like; a page elsewhere without a body is a list, and not to be guessed at. */
  readonly address?: RegExp;
  /** Set where the body stands in several elements, all those that the first fitting selector finds. */
  readonly bodyInParts?: true;
  readonly title: readonly string[];
  /** The subtitle, wherever it stands; in the body it is to be excluded as `repeated`. */
  readonly subtitle?: readonly string[];
  /** Elements that hold the byline, the dates, or both in one line ("이성현 기자 | 기사입력 2020/11/20 [15:12]"). */
  readonly byline?: readonly string[];
  /** Where a platform names the paper an article is from: text, or the `content` or `alt` of the element. */
  readonly publisher?: readonly string[];
  readonly published?: readonly string[];
  readonly modified?: readonly string[];
  readonly caption?: readonly string[];
  readonly subheading?: readonly string[];
  /** `text` where a reporter's name and e-mail at the end belong to the article, as they do at Break News. */
  readonly signatures?: 'text';
  /** What stands in the body and is none of the article, with the reason. */
  readonly exclude?: readonly { readonly selector: string; readonly reason: ExclusionReason }[];
}

/** What of a site's pages is clutter. */
interface ClutterSelectors {
  /** Ad slots that are nothing else wherever they stand: hidden by the stylesheet before the page paints, and left out of the article. */
  readonly slots: readonly string[];
  /** Wrappers that count as evidence beside a label (광고), and close up when emptied; never hidden by themselves. */
  readonly wrappers: readonly string[];
  /** Never hidden, whatever it looks like (the logo that is labelled 광고). */
  readonly exempt: readonly string[];
}

/** A newspaper, or a family of newspapers on one publishing system. */
export interface Site {
  /** Kebab-case, as the file: `newsx`. */
  readonly name: string;
  /** Registrable hosts; each counts for itself and its subdomains, never as a substring. */
  readonly hosts: readonly string[];
  /** Selectors any one of which shows the system on a host that is not listed. */
  readonly fingerprints: readonly string[];
  readonly article: ArticleSelectors;
  readonly clutter: ClutterSelectors;
}

/** Gives the site back, typed: what a site file exports. */
export function defineSite(site: Site): Site {
  return site;
}
