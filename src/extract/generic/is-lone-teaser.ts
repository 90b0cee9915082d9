import { collapseText } from '../collapse-text.ts';

/** Shortest linked title, in characters, and the share of what stands there that it is. */
const shortestTitle = 8;
const mostlyLink = 0.7;

/**
 * True for the text under the leading title of a list: what stands right before it, or before the box it opens, is a link
 * to another page. The title of an article may be a link to itself.
 */
export function isLoneTeaser(element: Element, url: string): boolean {
  const title = before(element) ?? before(parentOf(element));
  if (title === null) return false;
  const link = title.matches('a[href]') ? title : title.querySelector('a[href]');
  const text = collapseText(link?.textContent ?? '');
  if (link === null || text.length < shortestTitle) return false;
  if (text.length < mostlyLink * collapseText(title.textContent ?? '').length) return false;
  const href = link.getAttribute('href') ?? '';
  return URL.canParse(href, url) && pathOf(new URL(href, url)) !== pathOf(new URL(url));
}

function pathOf({ pathname, search }: URL): string {
  return pathname.replace(/\/$/, '') + search;
}

/** Asked of the browser itself: a live form answers with its control of that name. */
function before(element: Element | null): Element | null {
  return element && (Reflect.get(Element.prototype, 'previousElementSibling', element) as Element | null);
}

function parentOf(element: Element): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', element) as Element | null;
}
