import type { Language } from '../article.ts';
import { type MarkedText, showLinks } from './mark-links.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML that shows exactly that text, in element content and in quoted attributes alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => entities[char] ?? char);
}

/** An element that holds a text with its links; line breaks become `<br>`. Only the names written here ever stand in a tag. */
export function htmlElement(
  name: 'h1' | 'h2' | 'p' | 'blockquote' | 'td',
  lang: Language,
  { text, addresses }: MarkedText,
  attribute: '' | ' colspan="2"' = '',
): string {
  const named = lang === 'other' ? '' : ` lang="${lang}"`;
  const lines = escapeHtml(text).replace(/\n/g, '<br>');
  const opened = (address: string) => `<a href="${escapeHtml(address)}">`;
  return `<${name}${named}${attribute}>${showLinks(lines, addresses, opened, () => '</a>')}</${name}>`;
}

/** A link, where the address is one of the web; the escaped text alone where it is not. */
export function htmlLink(address: string, text: string): string {
  if (!/^https?:\/\/[^\s]+$/i.test(address)) return escapeHtml(text);
  return `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
}
