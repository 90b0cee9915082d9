import type { Article, Link, Passage, Row } from '../article.ts';
import type { Format } from './format.ts';
import { markLinks, signs } from './mark-links.ts';
import { plainText } from './plain-text.ts';
import { sideText } from './side-text.ts';

/**
 * JSON for research: what the article says of itself, and its rows with the aligner's confidence (0 to 1); several
 * paragraphs of a side are parted by "\n". Links lie at UTF-16 units of their side's text, `end` exclusive.
 */
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
  const links = Object.entries({ ko, en, other }).map(([side, passages]) => [side, linksOf(passages)] as const);
  const linked = links.filter(([, found]) => found.length > 0);
  return {
    ko: sideText(ko) || null,
    en: sideText(en) || null,
    ...(third === '' ? {} : { other: third }),
    ...(linked.length > 0 ? { links: Object.fromEntries(linked) } : {}),
    confidence: Math.round(confidence * 1000) / 1000,
    ...(moved ? { moved } : {}),
  };
}

function linksOf(passages: readonly Passage[] = []): Link[] {
  const { text, addresses } = markLinks(passages);
  let passed = 0;
  // Between the signs the text goes in turn: beside a link, in it, beside the next.
  return text.split(signs).flatMap((part, at) => {
    const start = passed;
    passed += part.length;
    return at % 2 === 1 ? [{ start, end: passed, href: addresses[(at - 1) / 2] ?? '' }] : [];
  });
}
