import type { Row } from '../article.ts';
import type { Format } from './format.ts';
import { htmlPassage } from './html-passage.ts';
import { plainText } from './plain-text.ts';
import { sideText, withSubtitle } from './side-text.ts';

/** Both languages, row by row: the Korean, the English on the next line, a blank line. */
export const bothLanguages: Format = {
  id: 'both',
  copy: (article, rows) => {
    const all = withSubtitle(article, rows);
    return {
      text: all
        .map(rowText)
        .filter((text) => text !== '')
        .join('\n\n'),
      html: all
        .flatMap(({ ko, en, other = [] }) => [...ko, ...en, ...other])
        .filter(({ text }) => plainText(text) !== '')
        .map(htmlPassage)
        .join('\n'),
    };
  },
};

function rowText({ ko, en, other }: Row): string {
  return [ko, en, other]
    .map((side) => sideText(side))
    .filter((text) => text !== '')
    .join('\n');
}
