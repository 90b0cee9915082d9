import type { Article, Row } from '../article.ts';
import type { CopiedText, Format } from './format.ts';
import { htmlPassage } from './html-passage.ts';
import { plainText } from './plain-text.ts';
import { passagesOf } from './side-text.ts';

/** The Korean alone: paragraphs with a blank line between; rich, headings and paragraphs. */
export const koreanOnly: Format = { id: 'korean', copy: (article, rows) => copySide(article, rows, 'ko') };

/** The English alone, as `koreanOnly`. */
export const englishOnly: Format = { id: 'english', copy: (article, rows) => copySide(article, rows, 'en') };

function copySide(article: Article, rows: readonly Row[], lang: 'ko' | 'en'): CopiedText {
  const passages = passagesOf(article, rows, lang);
  return {
    text: passages.map(({ text }) => plainText(text)).join('\n\n'),
    html: passages.map(htmlPassage).join('\n'),
  };
}
