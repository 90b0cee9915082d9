import { browser } from './native-api.ts';

/** The permission that always cleaning a host needs: that host alone. */
export function accessTo(host: string): { origins: string[] } {
  return { origins: [`*://${host}/*`] };
}

/** The permission that opening by itself needs: the host, and what lies below it. */
export function accessBelow(host: string): { origins: string[] } {
  return { origins: [`*://*.${host}/*`] };
}

/** Whether the browser grants some access now, for as long as nobody withdraws it. */
export async function hasAccess(access: { origins: string[] }): Promise<boolean> {
  return browser.permissions.contains(access);
}

/**
 * Which of the granted match patterns are not needed any more: those that touch a pattern that was dropped, and none that is
 * still wished. The two kinds of pattern overlap, and a browser that was asked for both may have granted only the wider: what
 * another wish may rest on stays. What covers every site was never asked for, so it is nobody's to give back.
 */
export function toGiveBack(
  granted: readonly string[],
  dropped: readonly string[],
  wished: readonly string[],
): readonly string[] {
  return granted.filter(
    (pattern) => dropped.some((other) => overlap(pattern, other)) && !wished.some((other) => overlap(pattern, other)),
  );
}

/** Whether two match patterns name hosts of which one is, or lies below, the other; what names no host overlaps nothing. */
function overlap(one: string, other: string): boolean {
  const [a, b] = [hostIn(one), hostIn(other)];
  return a !== undefined && b !== undefined && (covers([one], b) || covers([other], a));
}

function hostIn(pattern: string): string | undefined {
  return /^[^:]+:\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1];
}

/**
 * Whether the browser lets the extension work on a host's pages without being asked each time: as a listed paper, or as
 * granted by the reader; either can be withdrawn. Chrome tells of listed ones only here, and not by `contains`.
 */
export async function worksByItselfOn(host: string): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return covers(origins, host);
}

/** Whether one of some match patterns covers a host's pages. */
export function covers(patterns: readonly string[], host: string): boolean {
  return patterns.some((pattern) => {
    const listed = /^[^:]+:\/\/(\*\.)?([^/]+)\//.exec(pattern);
    if (listed === null) return pattern === '<all_urls>';
    const [, below, name = ''] = listed;
    return name === '*' || host === name || (below !== undefined && host.endsWith(`.${name}`));
  });
}
