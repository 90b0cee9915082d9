import { changeStored } from './change-stored.ts';
import { withOrWithout } from './host-list.ts';
import { isHost } from './host-of.ts';
import { storedItem } from './stored-item.ts';

const key = 'openOn';
const stored = storedItem(key, parseHosts);

/** The hosts on which articles open in the reader by themselves; each counts for its subdomains too. */
export function readOwnSites(): Promise<readonly string[]> {
  return stored.read();
}

/** Puts a site on the list, or takes it off, and gives the list then; false where the browser would not keep it. */
export function changeOwnSites(host: string, on: boolean): Promise<readonly string[] | false> {
  return changeStored(key, parseHosts, (hosts) => withOrWithout(hosts, host, on));
}

/** Calls back at every change of the list, whoever made it. */
export function watchOwnSites(changed: () => void): void {
  stored.watch(changed);
}

/** Reads the list out of storage; what is no host name is left out. */
function parseHosts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(isHost).slice(0, 500) : [];
}
