import { collapseText } from './collapse-text.ts';

/** The content of the first `meta` in the page that has one of these names or properties, in the order given; undefined where none has. */
export function readMeta(page: Document, ...names: readonly string[]): string | undefined {
  const metas = [...page.getElementsByTagName('meta')];
  for (const name of names) {
    const found = metas.find((meta) => ['property', 'name', 'itemprop'].some((key) => meta.getAttribute(key) === name));
    const content = collapseText(found?.getAttribute('content') ?? '');
    if (content !== '') return content;
  }
  return undefined;
}
