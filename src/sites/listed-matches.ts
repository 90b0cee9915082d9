import { sites } from './index.ts';

/** Match patterns of every listed newspaper, for the manifest: subdomains included, http and https. */
export const listedMatches: readonly string[] = sites.flatMap((site) => site.hosts.map((host) => `*://*.${host}/*`));
