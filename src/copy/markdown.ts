import type { Passage } from '../article.ts';
import { escapeMarkdown, linkMarkdown } from './escape-markdown.ts';
import type { Format } from './format.ts';
import { markLinks } from './mark-links.ts';
import { plainText } from './plain-text.ts';
import { withSubtitle } from './side-text.ts';

/** Markdown, the two languages in turn: the page's title as the heading, paragraphs with a blank line between. */
export const markdown: Format = {
  id: 'markdown',
  file: { extension: 'md', type: 'text/markdown' },
  copy: (article, rows) => ({
    text: withSubtitle(article, rows)
      .flatMap(({ ko, en, other = [] }) => [...ko, ...en, ...other])
      .filter(({ text }) => plainText(text) !== '')
      .map(markdownPassage)
      .join('\n\n'),
  }),
};

function markdownPassage(passage: Passage): string {
  const { kind, role, source } = passage;
  const { text, addresses } = markLinks([passage]);
  const escaped = linkMarkdown(escapeMarkdown(text), addresses);
  // A heading has one line, and a # at its end behind a space would close it.
  const heading = escaped.replace(/\\\n/g, ' ').replace(/ (#+)$/, ' \\$1');
  if (role === 'title') return `${source === -1 ? '#' : '##'} ${heading}`;
  if (kind === 'subheading') return `### ${heading}`;
  if (kind === 'quotation') return `> ${escaped.replace(/\n/g, '\n> ')}`;
  return kind === 'list-item' ? `- ${escaped.replace(/\n/g, '\n  ')}` : escaped;
}
