import { isHost } from './host-of.ts';
import { isRecord } from './is-record.ts';
import { isSafeSelector } from './safe-selector.ts';

/** What the popup or the background asks of the page's script; each is answered with a `CleaningState`. */
export type PageRequest =
  | { readonly kind: 'read-cleaning' }
  | { readonly kind: 'switch-cleaning'; readonly on: boolean }
  | { readonly kind: 'show-again'; readonly ids: readonly number[] };

/** What the page's script asks of the background: the browser's own sheet for its page, which no page can outdo; or its end. */
export interface StyleRequest {
  readonly kind: 'page-style';
  readonly on: boolean;
  /** Name of the attribute that marks what is hidden. */
  readonly attribute: string;
  /** Name of the site's file. */
  readonly site: string;
  /** The reader's own rules for the page. */
  readonly rules: readonly string[];
}

/** What the picker asks of the background: to keep a rule for the host it runs on. */
interface RuleRequest {
  readonly kind: 'keep-rule';
  readonly selector: string;
}

/** What the popup asks of the background: to put a site on one of the reader's lists, or take it off. */
export interface SiteChoice {
  readonly kind: 'choose-site';
  /** Never cleaned, always cleaned, or opened in the reader by itself. */
  readonly list: 'never' | 'always' | 'open';
  readonly host: string;
  readonly on: boolean;
}

/** What the reader tells the background: the pair last read in an article. */
interface PlaceRead {
  readonly kind: 'place-read';
  /** Stands for the article's address. */
  readonly fingerprint: string;
  readonly row: number;
}

/** What the background is asked to keep. */
export type KeepRequest = RuleRequest | SiteChoice | PlaceRead;

/** What the page's script tells the background: how many things are hidden; -1 while cleaning is switched off. */
export interface ClutterCount {
  readonly kind: 'clutter-count';
  readonly count: number;
}

/** Reads a request out of whatever arrived; undefined where it is none. */
export function parsePageRequest(message: unknown): PageRequest | undefined {
  if (!isRecord(message)) return undefined;
  if (message.kind === 'read-cleaning') return { kind: 'read-cleaning' };
  if (message.kind === 'switch-cleaning' && typeof message.on === 'boolean')
    return { kind: 'switch-cleaning', on: message.on };
  if (message.kind === 'show-again' && Array.isArray(message.ids) && message.ids.every(isId))
    return { kind: 'show-again', ids: message.ids };
  return undefined;
}

/** Reads a count out of whatever arrived; undefined where it is none. */
export function parseClutterCount(message: unknown): ClutterCount | undefined {
  if (!isRecord(message) || message.kind !== 'clutter-count') return undefined;
  const { count } = message;
  return typeof count === 'number' && Number.isInteger(count) && count >= -1 && count < 1e6
    ? { kind: 'clutter-count', count }
    : undefined;
}

/** Reads a request for a sheet out of whatever arrived; undefined where it is none, rules that are none left out. */
export function parseStyleRequest(message: unknown): StyleRequest | undefined {
  if (!isRecord(message) || message.kind !== 'page-style') return undefined;
  const { on, attribute, site, rules } = message;
  if (typeof on !== 'boolean' || typeof attribute !== 'string' || !/^data-[a-z]{8,16}$/.test(attribute))
    return undefined;
  if (typeof site !== 'string' || !/^[a-z0-9-]{1,40}$/.test(site) || !Array.isArray(rules)) return undefined;
  return { kind: 'page-style', on, attribute, site, rules: rules.filter(isSafeSelector) };
}

/** Reads a rule to be kept out of whatever arrived; undefined where it is none, or no safe one. */
export function parseRuleRequest(message: unknown): RuleRequest | undefined {
  if (!isRecord(message) || message.kind !== 'keep-rule' || !isSafeSelector(message.selector)) return undefined;
  return { kind: 'keep-rule', selector: message.selector };
}

/** Reads a choice about a site out of whatever arrived; undefined where it is none. */
export function parseSiteChoice(message: unknown): SiteChoice | undefined {
  if (!isRecord(message) || message.kind !== 'choose-site' || !isHost(message.host)) return undefined;
  const { host, on } = message;
  const list = (['never', 'always', 'open'] as const).find((known) => known === message.list);
  return list === undefined || typeof on !== 'boolean' ? undefined : { kind: 'choose-site', list, host, on };
}

/** Reads a place out of whatever arrived; undefined where it is none. */
export function parsePlaceRead(message: unknown): PlaceRead | undefined {
  if (!isRecord(message) || message.kind !== 'place-read') return undefined;
  const { fingerprint, row } = message;
  if (typeof fingerprint !== 'string' || !/^[0-9a-z]{1,20}$/.test(fingerprint)) return undefined;
  return typeof row === 'number' && Number.isSafeInteger(row) && row >= 0
    ? { kind: 'place-read', fingerprint, row }
    : undefined;
}

/** True for the number of something hidden. */
export function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
