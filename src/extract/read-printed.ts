import type { ArticleSelectors } from '../site.ts';
import { cloneInert } from './clone-inert.ts';
import { readBlocks } from './read-blocks.ts';
import { type Byline, readByline } from './read-byline.ts';
import { readSeoulDate } from './read-date.ts';
import { readText } from './read-text.ts';

/** The text of every element that the selectors find, in their order; empty ones are left out. */
export function linesAt(page: Document, selectors: readonly string[] = []): string[] {
  return selectors
    .flatMap((selector) => [...page.querySelectorAll(selector)])
    .map((element) => readText(element))
    .filter((line) => line !== '');
}

/** Reporters and dates at a site's own selectors, and in byline lines; of each the first that is given. */
export function readPrinted(page: Document, selectors: ArticleSelectors, lines: readonly string[]): Byline {
  const bylines = lines.map((text) => readByline(text));
  const names = [...new Set(bylines.flatMap(({ reporter }) => reporter?.split(', ') ?? []))];
  const reporter = oncePerPerson(names).join(', ');
  const published = dateAt(page, selectors.published) ?? bylines.find((byline) => byline.published)?.published;
  const modified = dateAt(page, selectors.modified) ?? bylines.find((byline) => byline.modified)?.modified;
  return { ...(reporter && { reporter }), ...(published && { published }), ...(modified && { modified }) };
}

/** The paper a platform names, without the platform ("서울신문 | 네이버"). */
export function publisherAt(page: Document, selectors: readonly string[] = []): string | undefined {
  for (const selector of selectors) {
    const found = page.querySelector(selector);
    const text = found && (found.getAttribute('content') ?? found.getAttribute('alt') ?? readText(found));
    const [name = ''] = text?.split('|') ?? [];
    if (name.trim() !== '') return name.trim();
  }
  return undefined;
}

/** The subtitle at the first selector that gives one; its lines, parted by `<br>` or blocks, stay lines. */
export function readSubtitle(page: Document, selectors: readonly string[] = []): string | undefined {
  for (const selector of selectors) {
    const found = page.querySelector(selector);
    const blocks = found === null ? [] : readBlocks(cloneInert(found, page), page.URL).blocks;
    if (blocks.length > 0) return blocks.map((block) => block.text).join('\n');
  }
  return undefined;
}

/** Each person once, as signed most fully: "이성현 기자" makes "이성현" needless, and of two roles the first counts. */
function oncePerPerson(names: readonly string[]): string[] {
  const full = names.filter((name) => !names.some((other) => other !== name && other.startsWith(`${name} `)));
  return full.filter((name, at) => full.findIndex((other) => other.split(' ')[0] === name.split(' ')[0]) === at);
}

const machineAttributes = [
  'data-date-time',
  'data-modify-date-time',
  'data-published-time',
  'data-date',
  'datetime',
  'content',
];

/** The date at the first of the selectors that has one: in an attribute for machines, or as printed. */
function dateAt(page: Document, selectors: readonly string[] = []): string | undefined {
  for (const selector of selectors) {
    const element = page.querySelector(selector);
    if (element === null) continue;
    const machine = machineAttributes
      .map((name) => element.getAttribute(name))
      .find((value) => value !== null && value !== '');
    const date = readSeoulDate(machine ?? readText(element));
    if (date !== undefined) return date;
  }
  return undefined;
}
