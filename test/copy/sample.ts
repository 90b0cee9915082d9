import type { Article, Language, Passage, Row } from '../../src/article.ts';

/** An invented article for the tests of copying. */
export const article: Article = {
  url: 'http://www.example.com/sub_read.html?uid=7&section=sc1',
  site: 'newsx',
  publisher: '해랑일보',
  title: '등대박물관, 6월에 연다',
  byline: '오하늘 기자',
  published: '2024-03-12T09:30',
  blocks: [],
  excluded: [],
};

/** A passage of running text; the title of the page where `source` is -1. */
export function passage(lang: Language, text: string, more: Partial<Passage> = {}): Passage {
  return { source: 0, kind: 'paragraph', lang, role: 'text', text, ...more };
}

/** A row of one passage a side; an empty text leaves the side empty. */
export function row(ko: string, en: string, more: Partial<Row> = {}): Row {
  const side = (lang: Language, text: string) => (text === '' ? [] : [passage(lang, text)]);
  return { ko: side('ko', ko), en: side('en', en), confidence: 1, ...more };
}

/** The title's row, as the aligner makes it. */
export const titleRow: Row = {
  ko: [passage('ko', article.title, { source: -1, kind: 'subheading', role: 'title' })],
  en: [passage('en', 'Lighthouse museum opens in June', { source: 5, role: 'title' })],
  confidence: 1,
};

/** The rows of the invented article: a title, a pair, two paragraphs beside one, a caption on one side. */
export const rows: readonly Row[] = [
  titleRow,
  row('시는 문을 연다고 밝혔다.', 'The city said it would open.'),
  {
    ko: [passage('ko', '표는 3,000원이다.'), passage('ko', '월요일은 쉰다.')],
    en: [passage('en', '"Tickets are 3,000 won," it said. Closed on Mondays.')],
    confidence: 0.8125,
  },
  { ko: [passage('ko', '▲ 등대 전경 © 해랑시', { kind: 'figure' })], en: [], confidence: 0.99 },
];
