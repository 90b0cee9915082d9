import { describe, expect, it } from 'vitest';
import { alignRows } from '../../src/align/align-rows.ts';
import { listRows } from '../../src/align/list-rows.ts';
import type { Bilingual, Passage } from '../../src/article.ts';

describe('listRows', () => {
  it.each(['ko', 'en'] as const)('gives an article in %s the rows that the aligner gives', (language) => {
    const passage = (source: number, lang: Passage['lang']): Passage => ({
      source,
      kind: source === 1 ? 'figure' : 'paragraph',
      lang,
      role: 'text',
      text: `${lang} ${source}`,
    });
    const passages = [passage(0, language), passage(1, language), passage(2, 'other'), passage(3, language)];
    const bilingual: Bilingual = { language, layout: 'single', passages, doubtful: false };
    const title = language === 'ko' ? '제목' : 'Title';
    expect(listRows(title, bilingual)).toEqual(alignRows(title, bilingual));
    expect(listRows('', bilingual).length).toBe(4);
  });
});
