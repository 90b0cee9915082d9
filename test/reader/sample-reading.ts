import type { Passage, Row } from '../../src/article.ts';
import type { ArticleReading } from '../../src/reader/reading-language.ts';

/** A passage of running text. */
export function passage(lang: Passage['lang'], text: string, more: Partial<Passage> = {}): Passage {
  return { source: 0, kind: 'paragraph', lang, role: 'text', text, ...more };
}

/** A row of these passages, sure unless told otherwise. */
export function row(ko: readonly Passage[], en: readonly Passage[], more: Partial<Row> = {}): Row {
  return { ko, en, confidence: 1, ...more };
}

/** A small article with its title, two pairs, a gap on each side, a caption, and a pair that is doubtful. */
export function sampleReading(): ArticleReading {
  const rows = [
    row(
      [passage('ko', '강변 도서관, 밤에도 문 연다', { source: -1, kind: 'subheading', role: 'title' })],
      [passage('en', 'Riverside Library to Stay Open at Night', { role: 'title' })],
    ),
    row([passage('ko', '첫째 문장이다. 둘째 문장이다.')], [passage('en', 'This is the first. This is the second.')]),
    row([passage('ko', '영문이 없는 단락이다.')], []),
    row([passage('ko', '▲ 도서관 전경', { kind: 'figure', picture: { src: 'http://a.example/1.jpg', alt: '' } })], []),
    row([], [passage('en', 'No Korean stands beside this.')]),
    row([passage('ko', '확실하지 않다.')], [passage('en', 'Not sure at all.')], { confidence: 0.3 }),
  ];
  const passages = rows.flatMap(({ ko, en }) => [...ko, ...en]).filter(({ source }) => source >= 0);
  return {
    state: 'article',
    article: {
      url: 'http://www.breaknews.com/1',
      site: 'newsx',
      publisher: '강변신문',
      title: '강변 도서관, 밤에도 문 연다',
      byline: '홍지은 기자',
      published: '2024-05-06T09:30',
      blocks: passages.map(({ kind, text }) => ({ kind, text })),
      excluded: [],
    },
    bilingual: { language: 'ko+en', layout: 'blocks', passages, note: '<아래는 번역문이다>', doubtful: false },
    rows,
  };
}
