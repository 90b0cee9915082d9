import type { Passage, Row } from '../article.ts';
import type { ArticleReading } from './reading-language.ts';

/** The same article as the page had it: one block after the other, nothing told apart. */
export function unsplitReading(reading: ArticleReading): ArticleReading {
  const { article, bilingual } = reading;
  const rows = article.blocks.map((block, source): Row => {
    const passage: Passage = { ...block, source, lang: /[가-힣]/.test(block.text) ? 'ko' : 'en', role: 'text' };
    return { ko: [], en: [], other: [passage], confidence: 1 };
  });
  const [opening] = reading.rows;
  const titles = opening && [...opening.ko, ...opening.en].some(({ source }) => source === -1) ? [opening] : [];
  return { ...reading, bilingual: { ...bilingual, language: 'ko' }, rows: [...titles, ...rows] };
}
