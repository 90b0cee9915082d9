import type { CleaningSettings, HostRule } from './cleaning-settings.ts';
import { isHost } from './host-of.ts';
import { isSafeSelector } from './safe-selector.ts';

/** Why a line is no rule of ours. */
type LineFault = 'no-host' | 'bad-host' | 'bad-selector' | 'other-kind' | 'too-far';

/** A line that was not taken, counted from 1. */
export interface RefusedLine {
  readonly line: number;
  readonly text: string;
  readonly fault: LineFault;
}

/** Longest text that is read, in characters; the line that goes beyond it is refused, and stands for all behind it. */
const LIMIT = 500_000;

/**
 * Reads rules as uBlock Origin and AdGuard both write them: `host##selector`, `host#@#selector` for an exception,
 * several hosts by commas, `!` before a remark. What either writes beyond that (scripts, styles, rules for every host) is
 * refused, with the reason; and so is what `isUnderstood`, who asks the browser, does not know for a selector.
 */
export function parseFilters(
  text: string,
  isUnderstood: (selector: string) => boolean = () => true,
): { rules: HostRule[]; refused: RefusedLine[] } {
  const rules: HostRule[] = [];
  const refused: RefusedLine[] = [];
  let room = LIMIT;
  for (const [at, raw] of text
    .slice(0, LIMIT + 1)
    .split('\n')
    .entries()) {
    const line = raw.trim();
    room -= raw.length + 1;
    if (room < -1) {
      refused.push({ line: at + 1, text: line.slice(0, 200), fault: 'too-far' });
      break;
    }
    if (line === '' || line.startsWith('!') || /^\[.*\]$/.test(line)) continue;
    const read = parseLine(line, isUnderstood);
    if (typeof read === 'string') refused.push({ line: at + 1, text: line.slice(0, 200), fault: read });
    else rules.push(...read);
  }
  return { rules, refused };
}

/** Writes rules in that syntax, one a line, hosts in alphabetical order. */
export function printFilters(rules: readonly HostRule[]): string {
  return [...rules]
    .sort((a, b) => (a.host < b.host ? -1 : a.host > b.host ? 1 : 0))
    .map(({ host, selector, exception }) => `${host}${exception ? '#@#' : '##'}${selector}\n`)
    .join('');
}

function parseLine(line: string, isUnderstood: (selector: string) => boolean): HostRule[] | LineFault {
  const parts = /^([^#/|@$]*)(##|#@#)(.*)$/.exec(line);
  if (parts === null) return 'other-kind';
  const [, hosts = '', sign, selector = ''] = parts;
  if (/^[+^]|:(?:has-text|matches-path|xpath|style|remove|upward|-abp-)/.test(selector)) return 'other-kind';
  if (hosts.trim() === '') return 'no-host';
  const names = hosts.split(',').map((host) => host.trim().toLowerCase());
  if (!names.every(isHost)) return 'bad-host';
  const trimmed = selector.trim();
  if (!isSafeSelector(trimmed) || !isUnderstood(trimmed)) return 'bad-selector';
  return names.map((host) => ({ host, selector: trimmed, ...(sign === '#@#' ? { exception: true } : {}) }));
}

/** All of the reader's rules and exceptions, one by one. */
export function listRules({ rules, exceptions }: Pick<CleaningSettings, 'rules' | 'exceptions'>): HostRule[] {
  const list = (byHost: CleaningSettings['rules'], sign: { exception?: true }) =>
    Object.entries(byHost).flatMap(([host, selectors]) => selectors.map((selector) => ({ host, selector, ...sign })));
  return [...list(rules, {}), ...list(exceptions, { exception: true })];
}
