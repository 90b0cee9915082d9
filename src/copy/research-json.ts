import type { Article, Row } from '../article.ts';
import type { Format } from './format.ts';
import { plainText } from './plain-text.ts';
import { sideText } from './side-text.ts';

/** JSON for research: what the article says of itself, and its rows with the aligner's confidence (0 to 1); several paragraphs of a side are parted by "\n". */
export const researchJson: Format = {
  id: 'json',
  file: { extension: 'json', type: 'application/json' },
  copy: (article, rows) => ({
    text: `${JSON.stringify({ ...describe(article), rows: rows.map(describeRow) }, null, 2)}\n`,
  }),
};

function describe({ url, site, publisher, title, subtitle, byline, published, modified }: Article) {
  const texts = { url, site, publisher, title, subtitle, byline, published, modified };
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, text === undefined ? null : plainText(text)]),
  );
}

function describeRow({ ko, en, other, confidence, moved }: Row) {
  const third = sideText(other);
  return {
    ko: sideText(ko) || null,
    en: sideText(en) || null,
    ...(third === '' ? {} : { other: third }),
    confidence: Math.round(confidence * 1000) / 1000,
    ...(moved ? { moved } : {}),
  };
}
