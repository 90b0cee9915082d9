import { expect, it } from 'vitest';
import type { Passage, Reading } from '../../src/article.ts';
import { describeReading } from './describe-reading.ts';
import { textOfReading } from './text-of-reading.ts';

const passage = (lang: Passage['lang'], text: string, role: Passage['role'] = 'text'): Passage => ({
  source: 0,
  kind: 'paragraph',
  lang,
  role,
  text,
});

const reading: Extract<Reading, { state: 'article' }> = {
  state: 'article',
  article: { url: 'http://www.breaknews.com/1', site: 'newsx', title: '제목', blocks: [], excluded: [] },
  bilingual: {
    language: 'ko+en',
    layout: 'blocks',
    passages: [
      passage('ko', '하나'),
      passage('ko', '<아래는 …>', 'marker'),
      passage('en', 'One'),
      passage('other', '一つ'),
    ],
    note: '<아래는 …>',
    doubtful: false,
  },
  rows: [
    { ko: [passage('ko', '하나'), passage('ko', '둘')], en: [], confidence: 1 },
    { ko: [], en: [], other: [passage('other', '一つ')], confidence: 1 },
  ],
};

it('joins several paragraphs of a side, keeps what is in neither language, and makes the marker a note', () => {
  const description = describeReading(reading, []);
  expect(description.rows).toEqual([
    { ko: '하나\n둘', en: null, confidence: 1 },
    { ko: null, en: null, other: '一つ', confidence: 1 },
  ]);
  expect(description.blocks.map(({ text }) => text)).toEqual(['하나', 'One', '一つ']);
  expect(description.note).toBe('<아래는 …>');
  expect(description.byline).toBeNull();
  expect(textOfReading(description)).toContain('하나\n둘\n\n一つ\n\nnewsx · ko+en');
});
