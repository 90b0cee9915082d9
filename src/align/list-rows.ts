import type { Bilingual, Passage, Row } from '../article.ts';

/** The rows of an article in one language: a row a passage, the title first; what needs no aligner. */
export function listRows(title: string, { language, passages }: Bilingual): Row[] {
  const lang = language === 'en' ? 'en' : 'ko';
  const heading: Passage[] =
    title.trim() === '' ? [] : [{ source: -1, kind: 'subheading', lang, role: 'title', text: title }];
  return [...heading, ...passages.filter(({ role }) => role !== 'marker')].map((passage) => ({
    ko: passage.lang === 'ko' ? [passage] : [],
    en: passage.lang === 'en' ? [passage] : [],
    ...(passage.lang === 'other' ? { other: [passage] } : {}),
    confidence: 1,
  }));
}
