import type { Passage, Row } from '../../src/article.ts';
import type { ArticleReading } from '../../src/reader/reading-language.ts';

const pairs = [
  ['강변 도서관, 밤에도 문을 연다', 'The Riverside Library Will Stay Open at Night'],
  [
    '한빛시는 다음 달부터 강변 도서관을 밤 열한 시까지 연다고 6일 밝혔다. 낮에 일하는 사람도 책을 빌릴 수 있게 하려는 것이다.',
    'Hanbit City said on the 6th that from next month the Riverside Library will stay open until eleven at night. It wants people who work during the day to be able to borrow books, too.',
  ],
  [
    '시민들은 반겼다. 한 독자는 “퇴근길에 들를 곳이 생겼다”고 말했다.',
    'Residents welcomed the news. “Now I have somewhere to stop by on my way home,” one reader said.',
  ],
] as const;

/** A short article of our own, on which the settings are shown. */
export function previewReading(): ArticleReading {
  const rows = pairs.map(([ko, en], at): Row => {
    const shape = {
      source: at - 1,
      kind: at === 0 ? 'subheading' : 'paragraph',
      role: at === 0 ? 'title' : 'text',
    } as const;
    const passage = (lang: Passage['lang'], text: string): Passage => ({ ...shape, lang, text });
    return { ko: [passage('ko', ko)], en: [passage('en', en)], confidence: 1 };
  });
  const passages = rows.slice(1).flatMap(({ ko, en }) => [...ko, ...en]);
  return {
    state: 'article',
    article: { url: '', site: 'preview', title: pairs[0][0], blocks: [], excluded: [] },
    bilingual: { language: 'ko+en', layout: 'blocks', passages, doubtful: false },
    rows,
  };
}
