import { cellRows } from './cell-rows.ts';
import { escapeMarkdownCell, linkMarkdown } from './escape-markdown.ts';
import type { Format } from './format.ts';
import type { MarkedText } from './mark-links.ts';

/** A table in GitHub's Markdown: one row a pair, line breaks as `<br>`. */
export const markdownTable: Format = {
  id: 'markdown-table',
  file: { extension: 'md', type: 'text/markdown' },
  copy: (article, rows) => {
    const cells = cellRows(article, rows);
    if (cells.length === 0) return { text: '' };
    const lines = cells.map(({ ko, marked }) => `| ${cell(ko ? marked.ko : marked.other)} | ${cell(marked.en)} |`);
    return { text: ['| 한국어 | English |', '| --- | --- |', ...lines].join('\n') };
  },
};

function cell({ text, addresses }: MarkedText): string {
  return linkMarkdown(escapeMarkdownCell(text), addresses);
}
