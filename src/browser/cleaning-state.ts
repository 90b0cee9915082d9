import { isRecord } from './is-record.ts';
import { isId } from './messages.ts';

/** Something hidden, as it crosses to the popup: plain text, `html` being the element's markup as the page wrote it. */
export interface HiddenEntry {
  readonly id: number;
  readonly reason: 'ad-slot' | 'ad-label' | 'ad-banner' | 'emptied' | 'anti-spam' | 'own-rule';
  readonly evidence: string;
  readonly html: string;
}

/** What the page's script says of its cleaning. */
export interface CleaningState {
  readonly kind: 'cleaning-state';
  readonly on: boolean;
  readonly hidden: readonly HiddenEntry[];
  /** What gave away the things that the page puts back each time; they are left alone. */
  readonly leftAlone: readonly string[];
  /** Whether the page is so big that only its beginning was looked through. */
  readonly cutShort: boolean;
  /** The page's host ("m.breaknews.com"). */
  readonly host: string;
  /** Whether the paper is one that is cleaned without asking. */
  readonly listed: boolean;
}

/** Longest markup of one hidden element that crosses, in characters; the rest is cut. */
export const HTML_LIMIT = 20_000;

/** Reads a page's answer out of whatever arrived; undefined where it is none, entries of no shape left out. */
export function parseCleaningState(message: unknown): CleaningState | undefined {
  if (!isRecord(message) || message.kind !== 'cleaning-state' || typeof message.on !== 'boolean') return undefined;
  const hidden = Array.isArray(message.hidden) ? message.hidden.flatMap((entry) => parseEntry(entry) ?? []) : [];
  const leftAlone = Array.isArray(message.leftAlone)
    ? message.leftAlone.filter((text) => typeof text === 'string')
    : [];
  const host = typeof message.host === 'string' ? message.host : '';
  const [cutShort, listed] = [message.cutShort === true, message.listed === true];
  return { kind: 'cleaning-state', on: message.on, hidden, leftAlone, cutShort, host, listed };
}

const reasons: ReadonlySet<unknown> = new Set<HiddenEntry['reason']>([
  'ad-slot',
  'ad-label',
  'ad-banner',
  'emptied',
  'anti-spam',
  'own-rule',
]);

function parseEntry(entry: unknown): HiddenEntry | undefined {
  if (!isRecord(entry) || !isId(entry.id) || !reasons.has(entry.reason)) return undefined;
  if (typeof entry.evidence !== 'string' || typeof entry.html !== 'string') return undefined;
  const { id, evidence, html } = entry;
  return {
    id,
    reason: entry.reason as HiddenEntry['reason'],
    evidence: evidence.slice(0, 500),
    html: html.slice(0, HTML_LIMIT),
  };
}
