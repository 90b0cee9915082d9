import type { Picture } from '../article.ts';
import { collapseText } from './collapse-text.ts';

const addresses = ['data-src', 'data-original', 'data-lazy-src', 'data-url', 'src'];

/** The picture an `img` shows; undefined for spacers, icons and whatever has no http(s) address. `url` resolves relative ones. */
export function readPicture(image: Element, url: string): Picture | undefined {
  if (isTiny(image, 'width') || isTiny(image, 'height')) return undefined;
  for (const name of addresses) {
    const value = image.getAttribute(name)?.trim();
    const src = value ? absolute(value, url) : undefined;
    if (src !== undefined) return { src, alt: collapseText(image.getAttribute('alt') ?? '') };
  }
  return undefined;
}

function isTiny(image: Element, side: string): boolean {
  const size = Number.parseInt(image.getAttribute(side) ?? '', 10);
  return size <= 40;
}

function absolute(value: string, url: string): string | undefined {
  if (!URL.canParse(value, url)) return undefined;
  const { href, protocol } = new URL(value, url);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
