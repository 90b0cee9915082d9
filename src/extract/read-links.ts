import type { Block, Link } from '../article.ts';
import { placesCollapsed } from './collapse-text.ts';

/** The text of a link in a line, in UTF-16 units of the line as it stands in the page. */
export interface Anchor {
  readonly start: number;
  end: number;
  readonly link: Element;
}

/** A line with its text collapsed and as it stands in the page; `anchors` where it has links. */
export interface LinkedLine {
  readonly text: string;
  readonly raw: string;
  readonly anchors: readonly Anchor[] | undefined;
}

/** The anchors of a line with one more; what white space alone parts from the last one of the same link continues that. */
export function withAnchor(anchors: Anchor[] = [], link: Element, start: number, end: number): Anchor[] {
  const last = anchors[anchors.length - 1];
  if (last?.link === link) last.end = end;
  else anchors.push({ start, end, link });
  return anchors;
}

/** A block with the links of the lines it was made of, where there are any. `base` resolves relative addresses. */
export function withLinks(block: Block, lines: readonly LinkedLine[] | undefined, base: string): Block {
  if (lines === undefined) return block;
  const links: Link[] = [];
  for (const { start, end, link } of joinAnchors(lines, block.text)) {
    const href = isOfText(block.text.slice(start, end)) ? addressOf(link, base) : undefined;
    const around = block.text.length - (end - start);
    if (href !== undefined && (around >= leastAround || !href.startsWith('mailto:'))) links.push({ start, end, href });
  }
  return links.length > 0 ? { ...block, links } : block;
}

/** The anchors of all lines, counted in the text they make; a link over a line break is one. */
function joinAnchors(lines: readonly LinkedLine[], text: string): Anchor[] {
  const joined: Anchor[] = [];
  let passed = 0;
  for (const { text: own, raw, anchors = [] } of lines) {
    const places = placesCollapsed(
      raw,
      anchors.flatMap(({ start, end }) => [start, end]),
    );
    for (const [at, { link }] of anchors.entries()) {
      let start = passed + (places[2 * at] ?? 0);
      let end = passed + Math.min(places[2 * at + 1] ?? 0, own.length);
      while (start < end && text[start] === ' ') start += 1;
      while (end > start && text[end - 1] === ' ') end -= 1;
      const last = joined[joined.length - 1];
      if (last?.link === link && text.slice(last.end, start).trim() === '') last.end = end;
      else joined.push({ start, end, link });
    }
    passed += own.length + 1;
  }
  return joined;
}

/** Longest address that is taken, in characters: what every browser opens. */
const longest = 2000;

/** A mailbox beside fewer characters than these is a signature ("박누리 기자 nuri@gaon.example"), no part of the text. */
const leastAround = 40;

/** Something to read; hashtags are the page's own, and an arrow alone says nothing. */
function isOfText(label: string): boolean {
  return !label.startsWith('#') && /[A-Za-z0-9\u00c0-\u1fff\u3040-\ud7ff\uf900-\ufaff]/.test(label);
}

/** Where a link leads; undefined for places in the same page, scripts, data, and whatever else is no page and no mailbox, and where it is paid for. */
function addressOf(link: Element, base: string): string | undefined {
  const written = link.getAttribute('href') ?? '';
  if (written.length > longest || /^\s*#/.test(written) || !URL.canParse(written, base)) return undefined;
  if (link.getAttribute('rel')?.includes('sponsored')) return undefined;
  const { href, protocol, username, password, pathname } = new URL(written, base);
  if (!/^(?:https?|mailto):$/.test(protocol) || username !== '' || password !== '') return undefined;
  // Of a mailbox browsers leave spaces and quotation marks as they are written.
  if (href.length > longest || /[\s<>"]/.test(href)) return undefined;
  if (href.split('#')[0] === base.split('#')[0] || pathname === hiddenMailbox) return undefined;
  return href;
}

/** Cloudflare's stand-in for a mailbox, which only its script on the page can open. */
const hiddenMailbox = '/cdn-cgi/l/email-protection';
