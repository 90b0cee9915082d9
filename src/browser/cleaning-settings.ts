import { withOrWithout } from './host-list.ts';
import { isHost } from './host-of.ts';
import { isRecord } from './is-record.ts';
import { isSafeSelector } from './safe-selector.ts';

/** What the reader decided about cleaning; kept under the key `cleaning`. */
export interface CleaningSettings {
  /** Hosts that are never cleaned, and what lies below them. */
  readonly never: readonly string[];
  /** Hosts beyond the listed papers that are always cleaned: access was asked for each. */
  readonly always: readonly string[];
  /** The reader's own rules: selectors of what to hide, by host. */
  readonly rules: SelectorsByHost;
  /** What is to stand whatever else says that it be hidden. */
  readonly exceptions: SelectorsByHost;
}

type SelectorsByHost = Readonly<Record<string, readonly string[]>>;

/** Key in `storage.local`. */
export const CLEANING_KEY = 'cleaning';

/** So many hosts a list holds, and so many rules a host. */
export const ROOM = { hosts: 500, rules: 200 } as const;

/** One rule: what to hide on a host and what lies below it; an exception is to stand there instead. */
export interface HostRule {
  readonly host: string;
  readonly selector: string;
  readonly exception?: true;
}

/** Reads settings out of whatever was stored; what is no setting of this shape is left out. Keys in order of the alphabet, as Chrome stores them. */
export function parseCleaningSettings(stored: unknown): CleaningSettings {
  const from = isRecord(stored) ? stored : {};
  return {
    always: hosts(from.always),
    exceptions: selectors(from.exceptions),
    never: hosts(from.never),
    rules: selectors(from.rules),
  };
}

/** True if one of the hosts is this one or lies above it. */
export function coversHost(hosts: readonly string[], host: string): boolean {
  return hosts.some((listed) => host === listed || host.endsWith(`.${listed}`));
}

/** The selectors that hold for a host, those for what lies above it included. */
export function selectorsFor(byHost: SelectorsByHost, host: string): readonly string[] {
  return Object.entries(byHost).flatMap(([listed, list]) => (coversHost([listed], host) ? list : []));
}

/** The settings with a host added to a list of hosts, or taken off it. */
export function withHost(
  settings: CleaningSettings,
  list: 'never' | 'always',
  host: string,
  on: boolean,
): CleaningSettings {
  return { ...settings, [list]: withOrWithout(settings[list], host, on) };
}

/** The settings with rules and exceptions added, as far as there is room for them. */
export function withRules(settings: CleaningSettings, added: readonly HostRule[]): CleaningSettings {
  const [rules, exceptions] = [open(settings.rules), open(settings.exceptions)];
  for (const { host, selector, exception } of added) {
    const list = exception ? exceptions : rules;
    const selectors = list.get(host) ?? new Set<string>();
    if (selectors.size < ROOM.rules && (list.has(host) || list.size < ROOM.hosts))
      list.set(host, selectors.add(selector));
  }
  return { ...settings, rules: close(rules), exceptions: close(exceptions) };
}

/** The settings without a rule, or an exception. */
export function withoutRule(settings: CleaningSettings, { host, selector, exception }: HostRule): CleaningSettings {
  const list = exception ? 'exceptions' : 'rules';
  const left = open(settings[list]);
  left.get(host)?.delete(selector);
  return { ...settings, [list]: close(left) };
}

function open(byHost: SelectorsByHost): Map<string, Set<string>> {
  return new Map(Object.entries(byHost).map(([host, selectors]) => [host, new Set(selectors)]));
}

function close(lists: ReadonlyMap<string, ReadonlySet<string>>): SelectorsByHost {
  return Object.fromEntries([...lists].filter(([, { size }]) => size > 0).map(([host, list]) => [host, [...list]]));
}

function selectors(from: unknown): SelectorsByHost {
  const byHost: Record<string, readonly string[]> = Object.create(null);
  if (!isRecord(from)) return byHost;
  for (const [host, list] of Object.entries(from).slice(0, ROOM.hosts)) {
    const safe = isHost(host) && Array.isArray(list) ? list.filter(isSafeSelector).slice(0, ROOM.rules) : [];
    if (safe.length > 0) byHost[host] = safe;
  }
  return byHost;
}

function hosts(list: unknown): readonly string[] {
  return Array.isArray(list) ? [...new Set(list.filter(isHost))].slice(0, ROOM.hosts) : [];
}
