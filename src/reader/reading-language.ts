import type { Reading } from '../article.ts';

/** A reading that holds an article. */
export type ArticleReading = Extract<Reading, { state: 'article' }>;

/** The languages a reading has text in, Korean first unless the reader prefers English. */
export function readingLanguages({ bilingual }: ArticleReading, first: 'ko' | 'en'): readonly ('ko' | 'en')[] {
  if (bilingual.language !== 'ko+en') return [bilingual.language];
  return first === 'ko' ? ['ko', 'en'] : ['en', 'ko'];
}
