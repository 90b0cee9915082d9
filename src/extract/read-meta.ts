import { collapseText } from './collapse-text.ts';

const keys = ['property', 'name', 'itemprop'];

/** The content of the first of these names or properties, in the order given, that the page says anything under; undefined where it says nothing. */
export type Meta = (...names: readonly string[]) => string | undefined;

/** What a page says in its `meta`, gone through once; of several of one name the first counts. */
export function readMeta(page: Document): Meta {
  const contents = new Map<string, string>();
  for (const meta of page.getElementsByTagName('meta'))
    for (const key of keys) {
      const name = meta.getAttribute(key);
      if (name !== null && !contents.has(name)) contents.set(name, meta.getAttribute('content') ?? '');
    }
  return (...names) => {
    for (const name of names) {
      const content = collapseText(contents.get(name) ?? '');
      if (content !== '') return content;
    }
    return undefined;
  };
}
