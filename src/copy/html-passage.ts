import type { Passage } from '../article.ts';
import { htmlElement } from './escape-html.ts';

/** A passage as an element of its kind, with its language. */
export function htmlPassage({ kind, lang, role, text }: Passage): string {
  if (role === 'title') return htmlElement('h1', lang, text);
  if (kind === 'subheading') return htmlElement('h2', lang, text);
  return htmlElement(kind === 'quotation' ? 'blockquote' : 'p', lang, text);
}
