import { isSafeSelector } from './safe-selector.ts';

/** What the reader decided about cleaning; kept under the key `cleaning`. */
export interface CleaningSettings {
  /** Hosts that are never cleaned, and what lies below them. */
  readonly never: readonly string[];
  /** Hosts beyond the listed papers that are always cleaned: access was asked for each. */
  readonly always: readonly string[];
  /** The reader's own rules: selectors by host. */
  readonly rules: Readonly<Record<string, readonly string[]>>;
}

/** Key in `storage.local`. */
export const CLEANING_KEY = 'cleaning';

const HOST_LIMIT = 500;
const RULE_LIMIT = 200;
const HOST = /^(?!-)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$|^localhost$/;

/** Reads settings out of whatever was stored; what is no setting of this shape is left out. Keys in order of the alphabet, as Chrome stores them. */
export function parseCleaningSettings(stored: unknown): CleaningSettings {
  const from = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const rules: Record<string, readonly string[]> = Object.create(null);
  if (typeof from.rules === 'object' && from.rules !== null)
    for (const [host, list] of Object.entries(from.rules).slice(0, HOST_LIMIT)) {
      const safe = isHost(host) && Array.isArray(list) ? list.filter(isSafeSelector).slice(0, RULE_LIMIT) : [];
      if (safe.length > 0) rules[host] = safe;
    }
  return { always: hosts(from.always), never: hosts(from.never), rules };
}

/** True for a host name as it stands in an address ("m.breaknews.com"). */
export function isHost(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 253 && HOST.test(value);
}

/** True if one of the hosts is this one or lies above it. */
export function coversHost(hosts: readonly string[], host: string): boolean {
  return hosts.some((listed) => host === listed || host.endsWith(`.${listed}`));
}

/** The reader's rules for a host, those for what lies above it included. */
export function rulesFor(settings: CleaningSettings, host: string): readonly string[] {
  return Object.entries(settings.rules).flatMap(([listed, rules]) => (coversHost([listed], host) ? rules : []));
}

/** The settings with a host added to a list of hosts, or taken off it. */
export function withHost(
  settings: CleaningSettings,
  list: 'never' | 'always',
  host: string,
  on: boolean,
): CleaningSettings {
  const others = settings[list].filter((other) => other !== host);
  return { ...settings, [list]: on ? [...others, host] : others };
}

/** The settings with a rule added to a host, or taken off it. */
export function withRule(settings: CleaningSettings, host: string, selector: string, on: boolean): CleaningSettings {
  const others = (settings.rules[host] ?? []).filter((other) => other !== selector);
  const { [host]: _, ...rest } = settings.rules;
  const rules = on ? [...others, selector] : others;
  return { ...settings, rules: rules.length === 0 ? rest : { ...rest, [host]: rules } };
}

function hosts(list: unknown): readonly string[] {
  return Array.isArray(list) ? [...new Set(list.filter(isHost))].slice(0, HOST_LIMIT) : [];
}
