import type { Passage } from '../article.ts';
import { htmlElement } from './escape-html.ts';
import { markLinks } from './mark-links.ts';

/** A passage as an element of its kind, with its language and its links. */
export function htmlPassage(passage: Passage): string {
  const { kind, lang, role } = passage;
  const text = markLinks([passage]);
  if (role === 'title') return htmlElement('h1', lang, text);
  if (kind === 'subheading') return htmlElement('h2', lang, text);
  return htmlElement(kind === 'quotation' ? 'blockquote' : 'p', lang, text);
}
