import { collapseText } from './collapse-text.ts';

const keys = ['property', 'name', 'itemprop'];

/** The content of the first `meta` in the page that has one of these names or properties, in the order given; undefined where none has. */
export function readMeta(page: Document, ...names: readonly string[]): string | undefined {
  const found: Element[] = [];
  for (const meta of page.getElementsByTagName('meta'))
    for (const key of keys) {
      const at = names.indexOf(meta.getAttribute(key) ?? '');
      if (at >= 0) found[at] ??= meta;
    }
  for (let at = 0; at < names.length; at += 1) {
    const content = collapseText(found[at]?.getAttribute('content') ?? '');
    if (content !== '') return content;
  }
  return undefined;
}
