import type { Article } from '../article.ts';
import type { ArticleSelectors } from '../site.ts';
import { bareText, collapseText } from './collapse-text.ts';
import { findBylineLines } from './find-byline-lines.ts';
import { readAuthors } from './read-authors.ts';
import { readSeoulDate, readZonedDate } from './read-date.ts';
import { readLinkedData } from './read-json-ld.ts';
import { readMeta } from './read-meta.ts';
import { linesAt, publisherAt, readPrinted, readSubtitle } from './read-printed.ts';
import { readTitle } from './read-title.ts';
import { timesByTitle } from './times-by-title.ts';

/** What stands around an article's body. */
export interface Facts extends Pick<Article, 'title' | 'subtitle' | 'byline' | 'published' | 'modified' | 'publisher'> {
  /** The byline lines as printed, to know them again where they are repeated in the body. */
  readonly printed: readonly string[];
}

const publishedNames = ['article:published_time', 'datePublished', 'pubdate', 'dable:published_time', 'date'];
const modifiedNames = ['article:modified_time', 'dateModified', 'og:updated_time'];

/**
 * Title, reporter and dates of a page: what it prints at the site's selectors first, then JSON-LD, then `meta`, and on a
 * page nobody knows what reads like a byline; last, for the date, the `time` element by the title. The byline is a
 * person: a name that is the paper's own is dropped.
 */
export function readFacts(page: Document, url: string, selectors: ArticleSelectors): Facts {
  const linked = readLinkedData(page);
  const meta = readMeta(page);
  const named = publisherAt(page, selectors.publisher) ?? meta('og:site_name') ?? linked?.publisher;
  const title = readTitle(page, meta, selectors.title, [named ?? '', ...hostWords(url)]);
  const publisher = named ?? publisherAfter(title, page);
  const known = linesAt(page, selectors.byline);
  const korean = isKorean(page, url, title, selectors);
  const readMachineDate = korean ? readSeoulDate : readZonedDate;
  const date = (machine: string | undefined, names: readonly string[]) => {
    const value = machine ?? meta(...names);
    return value === undefined ? undefined : readMachineDate(value);
  };
  const machine = {
    published: date(linked?.published, publishedNames),
    modified: date(linked?.modified, modifiedNames),
  };
  const printed = known.length > 0 || !korean ? known : findBylineLines(page);
  const line = readPrinted(page, selectors, publisher ? printed.map((text) => text.replace(publisher, ' ')) : printed);
  const subtitle = readSubtitle(page, selectors.subtitle);
  const certain = known.length > 0 ? line.reporter : undefined;
  const signed = certain ?? readAuthors(page, meta, linked, publisher) ?? line.reporter;
  // Short words of a title read like names.
  const byline = signed && bareText(signed) === bareText(title) ? undefined : withoutPaper(signed, publisher);
  const said = known.length > 0 ? (line.published ?? machine.published) : (machine.published ?? line.published);
  const published =
    said ??
    timesByTitle(page)
      .map(readMachineDate)
      .find((time) => time !== undefined);
  const modified = known.length > 0 ? (line.modified ?? machine.modified) : (machine.modified ?? line.modified);
  return {
    title,
    printed,
    ...(subtitle && { subtitle }),
    ...(byline && { byline }),
    ...(published && { published }),
    ...(modified && modified !== published && { modified }),
    ...(publisher && { publisher }),
  };
}

/** "브레이크뉴스 이성현 기자" is "이성현 기자" at Break News. */
function withoutPaper(byline: string | undefined, publisher: string | undefined): string | undefined {
  return publisher && byline?.startsWith(`${publisher} `) ? byline.slice(publisher.length).trim() : byline;
}

/** True for a page of a Korean paper: a listed one, one in Korean, or one of a Korean host. */
function isKorean(page: Document, url: string, title: string, selectors: ArticleSelectors): boolean {
  if (selectors.body.length > 0 || /[가-힣]/u.test(title)) return true;
  if (/^ko\b/.test((page.documentElement?.lang ?? '').toLowerCase())) return true;
  return URL.canParse(url) && new URL(url).hostname.endsWith('.kr');
}

/** The words of a host that may be the paper's name: `www.entermedia.co.kr` gives "entermedia". */
function hostWords(url: string): string[] {
  const labels = URL.canParse(url) ? new URL(url).hostname.split('.') : [];
  return labels.filter((label) => label.length > 3 && !/^(?:www|news|mobile)$/.test(label));
}

/** What `<title>` says after the article's title: "… : 브레이크뉴스" gives the paper. */
function publisherAfter(title: string, page: Document): string | undefined {
  const full = collapseText(page.title);
  if (title === '' || !full.startsWith(title)) return undefined;
  const match = /^\s*(?:[|:∥–—<-]|::)\s*([^|:<>]{2,30})$/u.exec(full.slice(title.length));
  return match?.[1]?.trim();
}
