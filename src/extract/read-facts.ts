import type { ArticleSelectors } from '../site.ts';
import { cloneInert } from './clone-inert.ts';
import { bareText, collapseText } from './collapse-text.ts';
import { readBlocks } from './read-blocks.ts';
import { type Byline, readByline, readReporter } from './read-byline.ts';
import { readSeoulDate } from './read-date.ts';
import { type LinkedData, readLinkedData } from './read-json-ld.ts';
import { readMeta } from './read-meta.ts';
import { readTitle } from './read-title.ts';

/** What stands around an article's body. */
export interface Facts {
  readonly title: string;
  readonly subtitle?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly publisher?: string;
  /** The byline lines as printed, to know them again where they are repeated in the body. */
  readonly printed: readonly string[];
}

/**
 * Title, reporter and dates of a page: what it prints at the site's selectors first, then JSON-LD, then `meta`.
 * The byline is a person: a name that is the paper's own is dropped.
 */
export function readFacts(page: Document, url: string, selectors: ArticleSelectors): Facts {
  const linked = readLinkedData(page);
  const publisher = readMeta(page, 'og:site_name') ?? linked?.publisher;
  const printed = linesAt(page, selectors.byline);
  const line = readPrinted(page, selectors, printed);
  const subtitle = readSubtitle(page, selectors.subtitle);
  const byline = line.reporter ?? readNamedAuthor(page, linked, publisher);
  const published = line.published ?? dateOf(linked?.published, page, publishedNames);
  const modified = line.modified ?? dateOf(linked?.modified, page, modifiedNames);
  return {
    title: readTitle(page, selectors.title, [publisher ?? '', ...hostWords(url)]),
    printed,
    ...(subtitle && { subtitle }),
    ...(byline && { byline }),
    ...(published && { published }),
    ...(modified && modified !== published && { modified }),
    ...(publisher && { publisher }),
  };
}

/** The words of a host that may be the paper's name: `www.entermedia.co.kr` gives "entermedia". */
function hostWords(url: string): string[] {
  const labels = URL.canParse(url) ? new URL(url).hostname.split('.') : [];
  return labels.filter((label) => label.length > 3 && !/^(?:www|news|mobile)$/.test(label));
}

const publishedNames = ['article:published_time', 'datePublished', 'pubdate', 'dable:published_time', 'date'];
const modifiedNames = ['article:modified_time', 'dateModified', 'og:updated_time'];

/** The first of each part that one of the site's byline or date elements gives. */
function readPrinted(page: Document, selectors: ArticleSelectors, lines: readonly string[]): Byline {
  const bylines = lines.map((text) => readByline(text));
  const names = [...new Set(bylines.flatMap(({ reporter }) => reporter?.split(', ') ?? []))];
  const reporter = names.filter((name) => !names.some((other) => other !== name && other.startsWith(name))).join(', ');
  const published = dateAt(page, selectors.published) ?? bylines.find((byline) => byline.published)?.published;
  const modified = dateAt(page, selectors.modified) ?? bylines.find((byline) => byline.modified)?.modified;
  return { ...(reporter && { reporter }), ...(published && { published }), ...(modified && { modified }) };
}

function linesAt(page: Document, selectors: readonly string[] = []): string[] {
  return selectors
    .flatMap((selector) => [...page.querySelectorAll(selector)])
    .map((element) => collapseText(element.textContent ?? ''))
    .filter((line) => line !== '');
}

const machineAttributes = [
  'data-date-time',
  'data-modify-date-time',
  'data-published-time',
  'data-date',
  'datetime',
  'content',
];

/** The subtitle at the first selector that gives one; its lines, parted by `<br>` or blocks, stay lines. */
function readSubtitle(page: Document, selectors: readonly string[] = []): string | undefined {
  for (const selector of selectors) {
    const found = page.querySelector(selector);
    const text =
      found &&
      readBlocks(cloneInert(found, page), page.URL)
        .blocks.map((block) => block.text)
        .join('\n');
    if (text) return text;
  }
  return undefined;
}

/** The date at the first of the selectors that has one: in `data-date-time`, `datetime` or `content`, or as printed. */
function dateAt(page: Document, selectors: readonly string[] = []): string | undefined {
  for (const selector of selectors) {
    const element = page.querySelector(selector);
    if (element === null) continue;
    const machine = machineAttributes
      .map((name) => element.getAttribute(name))
      .find((value) => value !== null && value !== '');
    const date = readSeoulDate(machine ?? collapseText(element.textContent ?? ''));
    if (date !== undefined) return date;
  }
  return undefined;
}

function dateOf(linked: string | undefined, page: Document, names: readonly string[]): string | undefined {
  const value = linked ?? readMeta(page, ...names);
  return value === undefined ? undefined : readSeoulDate(value);
}

function readNamedAuthor(
  page: Document,
  linked: LinkedData | undefined,
  publisher: string | undefined,
): string | undefined {
  const meta = readMeta(page, 'dable:author', 'article:author', 'author', 'byl');
  const names = (linked && linked.authors.length > 0 ? linked.authors : [meta ?? ''])
    .map((name) => readReporter(name) ?? collapseText(name))
    .filter((name) => name !== '' && !isPaper(name, publisher));
  return names.length > 0 ? [...new Set(names)].join(', ') : undefined;
}

/** True for the paper itself, an address, a desk ("온라인뉴스팀") or a handle: no reporter's name. */
function isPaper(name: string, publisher: string | undefined): boolean {
  if (publisher !== undefined && bareText(name) === bareText(publisher)) return true;
  return name.length > 60 || /[/@|]|https?:|(?:신문|일보|뉴스|닷컴|경제|방송|미디어|신문사|팀|부|admin)$/iu.test(name);
}
