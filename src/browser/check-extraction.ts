import {
  type Article,
  type Block,
  type BlockKind,
  type Exclusion,
  type Extraction,
  isLinkAddress,
  type Link,
  type NoArticleReason,
  type Picture,
} from '../article.ts';
import { isRecord } from './is-record.ts';

const kinds: readonly BlockKind[] = ['paragraph', 'subheading', 'quotation', 'list-item', 'figure', 'table'];
const reasons: readonly NoArticleReason[] = ['list', 'front-page', 'search', 'login', 'empty', 'too-large', 'not-html'];

/** Most characters and blocks an article may have, and links a block; what a newspaper prints is a hundredth of it. */
const longest = { field: 2_000, text: 5_000_000, blocks: 20_000, links: 5_000 };

/** Reads what came out of a tab: an `Extraction` copied field by field and cut to size, or `undefined` where it is none. */
export function checkExtraction(value: unknown): Extraction | undefined {
  if (!isRecord(value)) return undefined;
  if (value.state === 'no-article') {
    const reason = reasons.find((known) => known === value.reason);
    return reason && { state: 'no-article', reason };
  }
  if (value.state !== 'article' || !isRecord(value.article)) return undefined;
  const article = checkArticle(value.article);
  if (article === undefined) return undefined;
  if (article.blocks.reduce((sum, { text }) => sum + text.length, 0) > longest.text)
    return { state: 'no-article', reason: 'too-large' };
  return { state: 'article', article };
}

type Fields = Readonly<Record<string, unknown>>;

function checkArticle(fields: Fields): Article | undefined {
  const { blocks, excluded } = fields;
  if (!Array.isArray(blocks) || !Array.isArray(excluded) || blocks.length > longest.blocks) return undefined;
  const read = blocks.map(checkBlock);
  if (read.includes(undefined)) return undefined;
  return {
    url: text(fields.url) ?? '',
    site: text(fields.site) ?? '',
    title: text(fields.title) ?? '',
    ...optional(fields, ['publisher', 'subtitle', 'byline', 'published', 'modified']),
    blocks: read.filter((block) => block !== undefined),
    excluded: excluded.filter(isExclusion),
  };
}

function checkBlock(value: unknown): Block | undefined {
  if (!isRecord(value) || typeof value.text !== 'string') return undefined;
  const kind = kinds.find((known) => known === value.kind);
  if (kind === undefined) return undefined;
  const picture = checkPicture(value.picture);
  const links = checkLinks(value.links, value.text.length);
  return { kind, text: value.text, ...(picture ? { picture } : {}), ...(links.length > 0 ? { links } : {}) };
}

/** The links that lie in a text of this length, each behind the one before, and lead to a page or a mailbox. */
function checkLinks(value: unknown, length: number): Link[] {
  const links: Link[] = [];
  for (const link of Array.isArray(value) ? value.slice(0, longest.links) : []) {
    if (!isRecord(link)) continue;
    const { start, end, href } = link;
    if (!isPlace(start) || !isPlace(end) || start < (links.at(-1)?.end ?? 0) || start >= end || end > length) continue;
    if (typeof href !== 'string' || href.length > longest.field || !isLinkAddress(href)) continue;
    links.push({ start, end, href });
  }
  return links;
}

function isPlace(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function checkPicture(value: unknown): Picture | undefined {
  if (!isRecord(value) || typeof value.src !== 'string' || !/^https?:\/\//i.test(value.src)) return undefined;
  return { src: value.src, alt: text(value.alt) ?? '' };
}

function isExclusion(value: unknown): value is Exclusion {
  return isRecord(value) && typeof value.reason === 'string' && typeof value.text === 'string';
}

function optional<Name extends string>(fields: Fields, names: readonly Name[]): Partial<Record<Name, string>> {
  const present = names.flatMap((name) => (text(fields[name]) ? [[name, text(fields[name])]] : []));
  return Object.fromEntries(present);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, longest.field) : undefined;
}
