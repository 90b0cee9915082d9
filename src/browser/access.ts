import { browser } from './native-api.ts';

/** The permission that always cleaning a host needs: that host alone. */
export function accessTo(host: string): { origins: string[] } {
  return { origins: [`*://${host}/*`] };
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
