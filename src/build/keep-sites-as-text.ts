import type { Plugin } from 'vite';
import type { Site } from '../site.ts';
import { sites } from '../sites/index.ts';

/**
 * Puts the sites in the place of their list as text: what tells which site a page is of is read at once, what a site says of
 * articles and clutter only where that is the site. It is half of the script that every page is read by first, and a
 * browser is quicker to skip a text than to look through code.
 */
export const keepSitesAsText = {
  name: 'keep-sites-as-text',
  transform: (_code: string, id: string) => (id.endsWith('/src/sites/index.ts') ? listAsText(sites) : undefined),
} satisfies Plugin;

/** The source of a list of sites that reads each of them from text. */
export function listAsText(list: readonly Site[]): string {
  const heads = list.map(({ name, hosts, fingerprints }) => ({ name, hosts, fingerprints }));
  const texts = list.map(({ article, clutter }) => JSON.stringify({ article, clutter }, withPatterns));
  return `
    const texts = ${JSON.stringify(texts)};
    const withPatterns = (key, value) => key === 'address' ? new RegExp(...value) : value;
    export const sites = JSON.parse(${JSON.stringify(JSON.stringify(heads))}).map((head, at) => {
      let said;
      const read = () => (said ??= JSON.parse(texts[at], withPatterns));
      return { ...head, get article() { return read().article; }, get clutter() { return read().clutter; } };
    });`;
}

/** A pattern as what makes it anew. */
function withPatterns(_key: string, value: unknown): unknown {
  return value instanceof RegExp ? [value.source, value.flags] : value;
}
