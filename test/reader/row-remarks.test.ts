import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/article.ts';
import { rowRemarks } from '../../src/reader/row-remarks.ts';
import { passage, row } from './sample-reading.ts';
import { sayEnglish } from './say-english.ts';

const pair = row([passage('ko', '3만명이 왔다.')], [passage('en', 'Some 300,000 came.')]);
const spans = { ko: { start: 0, end: 2 }, en: { start: 5, end: 12 } };
const words = (rows: Parameters<typeof rowRemarks>[0], checks: readonly Check[] = []) =>
  [...rowRemarks(rows, checks, sayEnglish)].map(([at, list]) => [at, list.map((remark) => remark.words)]);

describe('rowRemarks', () => {
  it('says nothing of a sure pair', () => {
    expect(words([pair])).toEqual([]);
  });

  it.each([
    [{ confidence: 0.3 }, 'These two may not belong together.'],
    [{ moved: true as const }, 'This pair stands in a different place in the two languages.'],
  ])('says of a pair with %j that %s', (more, expected) => {
    expect(words([{ ...pair, ...more }])).toEqual([[0, [expected]]]);
  });

  it('says nothing of a lone side, however unsure', () => {
    expect(words([{ ...row([passage('ko', '홀로')], []), confidence: 0.1 }])).toEqual([]);
  });

  it('quotes the numbers that disagree', () => {
    expect(words([pair], [{ kind: 'number', row: 0, ...spans }])).toEqual([
      [0, ['The numbers do not seem to agree: 3만 / 300,000']],
    ]);
  });

  it('gives a hint in the interface language, after what is said of the pair itself', () => {
    const check: Check = { kind: 'mistranslation', row: 0, ...spans, hint: { ko: '섬 이름', en: 'an island' } };
    expect(words([{ ...pair, confidence: 0.2 }], [check])[0]?.[1]).toEqual([
      'These two may not belong together.',
      'This may be a mistranslation. an island',
    ]);
  });

  it('tells of each spelling once, where it first stands', () => {
    const hint = { ko: '문하늘: Moon Ha-neul, Haneul Moon', en: '문하늘: Moon Ha-neul, Haneul Moon' };
    const named = (en: string) => row([passage('ko', '문하늘')], [passage('en', en)]);
    const at = (index: number, end: number): Check => ({
      kind: 'name',
      row: index,
      ko: { start: 0, end: 3 },
      en: { start: 0, end },
      hint,
    });
    const rows = [named('Moon Ha-neul'), named('Moon Ha-neul'), named('Haneul Moon')];
    expect(words(rows, [at(0, 12), at(1, 12), at(2, 11)]).map(([index]) => index)).toEqual([0, 2]);
  });
});
