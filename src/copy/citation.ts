import type { Article, Row } from '../article.ts';
import { escapeHtml, htmlLink } from './escape-html.ts';
import type { Format } from './format.ts';
import { oneLine } from './plain-text.ts';
import { sideText } from './side-text.ts';

/** Said of a Korean article whose page also carries English. */
const machineTranslation = "English: the site's machine translation";

/** A line that says where the text comes from: reporter, 「title」, paper, date. Address. Rich, the address is a link. */
export const citation: Format = {
  id: 'citation',
  copy: (article, rows) => {
    const reference = `${[article.byline, `「${article.title}」`, article.publisher, article.published?.slice(0, 10)]
      .map((part) => oneLine(part ?? ''))
      .filter((part) => part !== '')
      .join(', ')}.`;
    const address = oneLine(article.url);
    const english = carriesTranslation(article, rows);
    return {
      text: `${reference} ${address}${english ? `\n${machineTranslation}` : ''}`,
      html: `<p>${escapeHtml(reference)} ${htmlLink(address, address)}${english ? `<br>${escapeHtml(machineTranslation)}` : ''}</p>`,
    };
  },
};

function carriesTranslation({ title }: Article, rows: readonly Row[]): boolean {
  return /[가-힣\p{sc=Han}]/u.test(title) && rows.some(({ ko, en }) => sideText(ko) !== '' && sideText(en) !== '');
}
