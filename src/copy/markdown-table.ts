import { cellRows } from './cell-rows.ts';
import { escapeMarkdownCell } from './escape-markdown.ts';
import type { Format } from './format.ts';

/** A table in GitHub's Markdown: one row a pair, line breaks as `<br>`. */
export const markdownTable: Format = {
  id: 'markdown-table',
  file: { extension: 'md', type: 'text/markdown' },
  copy: (article, rows) => {
    const cells = cellRows(article, rows);
    if (cells.length === 0) return { text: '' };
    const lines = cells.map(
      ({ ko, en, other }) => `| ${escapeMarkdownCell(ko || other)} | ${escapeMarkdownCell(en)} |`,
    );
    return { text: ['| 한국어 | English |', '| --- | --- |', ...lines].join('\n') };
  },
};
